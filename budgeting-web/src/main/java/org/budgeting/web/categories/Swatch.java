package org.budgeting.web.categories;

/** The colours that the portal offers for categories; by the API any other can be given. */
public enum Swatch {
    VIOLET("#8e44ad"),
    BLUE("#2471a3"),
    TEAL("#117a65"),
    GREEN("#1e8449"),
    OLIVE("#b7950b"),
    ORANGE("#a04000"),
    RED("#922b21"),
    BROWN("#784212"),
    GREY("#616a6b"),
    SLATE("#566573");

    private final String colour;

    Swatch(String colour) {
        this.colour = colour;
    }

    public String getColour() {
        return colour;
    }
}
