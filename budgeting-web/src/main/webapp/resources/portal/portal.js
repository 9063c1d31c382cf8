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

  /* Where the browser gives no clipboard, as over http, it is marked at least. */
  const copy = (field, told) => {
    field.select();
    if (navigator.clipboard) {
      navigator.clipboard.writeText(field.value).then(() => {
        told.hidden = false;
      });
    }
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
    if (button && button.dataset.copies) {
      copy(document.getElementById(button.dataset.copies), document.getElementById(button.dataset.says));
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

  /* Keys of the inbox; they work only while the focus is on one of its items, so they never surprise elsewhere (WCAG 2.1.4). */
  const moveTo = (item) => {
    if (item && item.classList.contains('inbox-item')) {
      item.parentElement.querySelectorAll('.inbox-item').forEach((other) => {
        other.tabIndex = other === item ? 0 : -1;
      });
      item.focus();
    }
  };

  document.addEventListener('keydown', (event) => {
    const item = event.target;
    if (!item.classList.contains('inbox-item') || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const deeds = {
      j: () => moveTo(item.nextElementSibling),
      k: () => moveTo(item.previousElementSibling),
      a: () => {
        decidedAt = [...item.parentElement.children].indexOf(item);
        item.querySelector('.key-a').click();
      },
      r: () => item.querySelector('.key-r').click(),
    };
    if (deeds[event.key]) {
      event.preventDefault();
      deeds[event.key]();
    }
  });

  /* After a decision by key the next item has the focus, or the page when it was the last. */
  let decidedAt = null;
  const goOn = () => {
    if (decidedAt !== null) {
      const items = document.querySelectorAll('.inbox-item');
      const next = items[Math.min(decidedAt, items.length - 1)];
      decidedAt = null;
      (next || document.getElementById('content')).focus();
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    if (!window.jQuery) {
      return; // An error page has no parts of PrimeFaces.
    }
    window.jQuery(document).on('pfAjaxComplete', () => window.setTimeout(goOn));
    /* Without an answer, which an ended session also looks like: its redirect to the sign-in leads to another origin. */
    window.jQuery(document).on('pfAjaxError', () => {
      document.querySelector('.lost').hidden = false;
    });
  });

  /* Files that are chosen, dropped or photographed are sent at once. */
  document.addEventListener('change', (event) => {
    const { sends } = event.target.dataset;
    if (sends && event.target.files.length) {
      document.getElementById(sends).click();
    }
  });

  /* Charts wear the theme's colours, and change them with it. */
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const paint = (config) => {
    config.data.datasets.forEach((set) => {
      const ink = colour(set.ink || (set.type === 'line' ? '--chart-planned' : '--chart-actual'));
      Object.assign(set, set.type === 'line'
        ? { borderColor: ink, backgroundColor: 'transparent', pointBackgroundColor: ink, borderWidth: 2, borderDash: [5, 4], pointRadius: 3, pointStyle: 'rectRot', stepped: 'middle' }
        : { borderColor: ink, backgroundColor: ink, borderRadius: 3, maxBarThickness: 36 });
    });
    const axis = () => ({ ticks: { color: colour('--ink-soft') }, grid: { color: colour('--line') }, border: { color: colour('--line') } });
    config.options.scales = { x: axis(), y: axis() };
    config.options.scales.x.grid.display = false;
    config.options.scales.y.ticks.maxTicksLimit = 6;
    config.options.plugins = { legend: { labels: { color: colour('--ink'), boxWidth: 14, boxHeight: 8 } } };
    config.options.animation = false;
  };

  const painted = new Set();
  window.themedChart = function themedChart() {
    painted.add(this);
    paint(this.cfg.config);
  };

  document.addEventListener('themechange', () => {
    painted.forEach((widget) => {
      if (widget.chart) {
        paint(widget.chart.config);
        widget.chart.update();
      }
    });
  });
})();
