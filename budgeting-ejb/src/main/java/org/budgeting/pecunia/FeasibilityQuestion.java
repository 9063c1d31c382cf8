package org.budgeting.pecunia;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What Pecunia is told of a goal when it is asked whether it will be reached: values and dates, no text that a person
 * wrote (P4). Values are in the goal's unit.
 *
 * @param values what was reached, in the order of the days
 */
public record FeasibilityQuestion(
        UUID goal,
        BigDecimal target,
        BigDecimal startValue,
        LocalDate startDate,
        LocalDate dueDate,
        LocalDate asOf,
        Map<LocalDate, BigDecimal> values) {

    String json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach((day, value) ->
                array.add(Json.createObjectBuilder().add("date", day.toString()).add("value", value.toPlainString())));
        return Json.createObjectBuilder()
                .add("goal_id", goal.toString())
                .add("target", target.toPlainString())
                .add("start_value", startValue.toPlainString())
                .add("start_date", startDate.toString())
                .add("due_date", dueDate.toString())
                .add("as_of", asOf.toString())
                .add("values", array)
                .build()
                .toString();
    }
}
