package org.budgeting.web.portal;

import java.util.Locale;

/** On what, and in which light, a page is seen. */
public record Look(Theme theme, int width) {

    /** What the device prefers. */
    public enum Theme {
        LIGHT,
        DARK
    }

    public static final Look DESK = new Look(Theme.LIGHT, 1280);
    public static final Look PHONE = new Look(Theme.LIGHT, 390);

    @Override
    public String toString() {
        return theme.name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
