/* The frame's behaviour: theme, menu, account card. Listens on the document, so that partial updates need no second binding. */
(() => {
  'use strict';

  const year = 60 * 60 * 24 * 365;
  const cookieTheme = () => (document.cookie.match(/(?:^|; )theme=(light|dark)/) || [])[1];
  const themeLink = () => document.querySelector('link[href*="primefaces-pecunia-"]');
  const shownTheme = () => (themeLink().href.includes('pecunia-dark') ? 'dark' : 'light');

  const show = (theme) => {
    const link = themeLink();
    link.href = link.href.replace(/pecunia-(light|dark)/g, `pecunia-${theme}`);
    document.querySelector('meta[name="color-scheme"]').content = theme;
    const button = document.getElementById('themeSwitch');
    if (button) {
      button.setAttribute('aria-pressed', String(theme === 'dark'));
      button.querySelector('.pi').className = `pi ${theme === 'dark' ? 'pi-sun' : 'pi-moon'}`;
    }
    link.addEventListener('load', () => document.dispatchEvent(new CustomEvent('themechange')), { once: true });
  };

  const choose = (theme) => {
    document.cookie = `theme=${theme}; path=/; max-age=${year}; SameSite=Lax`;
    show(theme);
  };

  const setOpen = (button, open) => {
    button.setAttribute('aria-expanded', String(open));
    document.body.classList.toggle('nav-open', open);
  };

  document.addEventListener('DOMContentLoaded', () => {
    const preferred = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    if (themeLink() && !cookieTheme() && preferred !== shownTheme()) {
      show(preferred);
    }
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button && button.dataset.themeSwitch) {
      choose(shownTheme() === 'dark' ? 'light' : 'dark');
    }
    if (button && button.dataset.opens === 'navigation') {
      setOpen(button, button.getAttribute('aria-expanded') !== 'true');
    }
    document.querySelectorAll('details.user-menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      return;
    }
    const menu = document.querySelector('details.user-menu[open]');
    const button = document.getElementById('navToggle');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    } else if (button && button.getAttribute('aria-expanded') === 'true') {
      setOpen(button, false);
      button.focus();
    }
  });
})();
