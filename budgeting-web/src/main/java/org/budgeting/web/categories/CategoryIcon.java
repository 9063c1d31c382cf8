package org.budgeting.web.categories;

import java.util.Locale;

/** The icons that the portal offers for categories. */
public enum CategoryIcon {
    BOOK,
    BRIEFCASE,
    BUILDING,
    CAR,
    CLOUD,
    DESKTOP,
    GIFT,
    GLOBE,
    HEART,
    MEGAPHONE,
    PENCIL,
    PHONE,
    QUESTION,
    SHIELD,
    SHOPPING_CART,
    TAG,
    TRUCK,
    USERS,
    WRENCH;

    /** As it is kept, and as the icon font names it. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
