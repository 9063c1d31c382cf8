package org.budgeting.pecunia;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What Pecunia is told of a budget when it is asked how healthy it is: figures and dates, no text that a person wrote
 * (P4). Amounts are in {@code currency}.
 */
public record HealthQuestion(
        UUID budget,
        String currency,
        BigDecimal amount,
        LocalDate startDate,
        LocalDate endDate,
        LocalDate asOf,
        BigDecimal actual,
        BigDecimal committed,
        BigDecimal reserved,
        List<Month> months) {

    /** Planned and spent in one month. */
    public record Month(YearMonth month, BigDecimal planned, BigDecimal actual) {}

    String json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        months.forEach(month -> array.add(Json.createObjectBuilder()
                .add("period", month.month().toString())
                .add("planned", month.planned().toPlainString())
                .add("actual", month.actual().toPlainString())));
        return Json.createObjectBuilder()
                .add("budget_id", budget.toString())
                .add("currency", currency)
                .add("amount", amount.toPlainString())
                .add("start_date", startDate.toString())
                .add("end_date", endDate.toString())
                .add("as_of", asOf.toString())
                .add("actual", actual.toPlainString())
                .add("committed", committed.toPlainString())
                .add("reserved", reserved.toPlainString())
                .add("months", array)
                .build()
                .toString();
    }
}
