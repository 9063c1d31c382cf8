package org.budgeting.web.portal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Planned and spent by month as Chart.js reads it; the colours are the theme's, given by the page's script. */
public final class MonthsChart {

    private final JsonArrayBuilder labels = Json.createArrayBuilder();
    private final JsonArrayBuilder planned = Json.createArrayBuilder();
    private final JsonArrayBuilder actual = Json.createArrayBuilder();
    private final String lineLabel;
    private final String barLabel;

    public MonthsChart() {
        this("chart.planned", "chart.actual");
    }

    /** With other keys of the message bundle for what is a line and what are bars. */
    public MonthsChart(String lineLabel, String barLabel) {
        this.lineLabel = lineLabel;
        this.barLabel = barLabel;
    }

    /** What is null is left out. */
    public void add(YearMonth month, BigDecimal plannedAmount, BigDecimal actualAmount) {
        labels.add(Words.month(month));
        add(planned, plannedAmount);
        add(actual, actualAmount);
    }

    private static void add(JsonArrayBuilder data, BigDecimal amount) {
        if (amount == null) {
            data.addNull();
        } else {
            data.add(amount);
        }
    }

    public String json() {
        JsonObject line = Json.createObjectBuilder()
                .add("type", "line")
                .add("label", Words.text(lineLabel))
                .add("data", planned)
                .build();
        JsonObject bars = Json.createObjectBuilder()
                .add("type", "bar")
                .add("label", Words.text(barLabel))
                .add("data", actual)
                .build();
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder().add(line).add(bars)))
                .add(
                        "options",
                        Json.createObjectBuilder().add("responsive", true).add("maintainAspectRatio", false))
                .build()
                .toString();
    }
}
