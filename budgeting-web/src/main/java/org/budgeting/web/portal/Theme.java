package org.budgeting.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Light or dark: what the person chose, else what the device prefers where the browser says so, else light. The page's
 * script keeps the choice in a cookie, so that the server renders the right theme from the first byte.
 */
@Named
@RequestScoped
public class Theme {

    static final String COOKIE = "theme";
    static final String DEVICE_PREFERENCE = "Sec-CH-Prefers-Color-Scheme";

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return isDark() ? "pecunia-dark" : "pecunia-light";
    }

    public boolean isDark() {
        String preferred = Optional.ofNullable(request.getHeader(DEVICE_PREFERENCE))
                .orElse("light")
                .replace("\"", "");
        return chosen().orElse(preferred).equals("dark");
    }

    private Optional<String> chosen() {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Stream.of(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
