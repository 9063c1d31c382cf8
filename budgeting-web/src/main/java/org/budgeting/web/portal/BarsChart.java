package org.budgeting.web.portal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;

/**
 * Two amounts of each thing side by side, as Chart.js reads it; the page's script gives the second the softer colour.
 */
public final class BarsChart {

    private final JsonArrayBuilder labels = Json.createArrayBuilder();
    private final JsonArrayBuilder amounts = Json.createArrayBuilder();
    private final JsonArrayBuilder others = Json.createArrayBuilder();
    private final String amountLabel;
    private final String otherLabel;

    /** With the keys of the message bundle for either bar. */
    public BarsChart(String amountLabel, String otherLabel) {
        this.amountLabel = amountLabel;
        this.otherLabel = otherLabel;
    }

    public void add(String name, BigDecimal amount, BigDecimal other) {
        labels.add(name);
        amounts.add(amount);
        others.add(other);
    }

    public String json() {
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(bars(amountLabel, "--chart-actual", amounts))
                                                .add(bars(otherLabel, "--chart-planned", others))))
                .add(
                        "options",
                        Json.createObjectBuilder().add("responsive", true).add("maintainAspectRatio", false))
                .build()
                .toString();
    }

    private static JsonObject bars(String label, String ink, JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("label", Words.text(label))
                .add("ink", ink)
                .add("data", data)
                .build();
    }
}
