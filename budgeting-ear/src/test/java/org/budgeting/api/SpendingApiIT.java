package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.Map;
import org.budgeting.Unique;
import org.junit.jupiter.api.Test;

/** What was spent, asked by programs. */
class SpendingApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String SHEET = "expenses/analytics/?month_from=2026-04&month_to=2026-05&budget={id}";

    private final String budget = Api.approvedBudget("12000.00");

    @Test
    void spending_is_crossed_compared_held_against_the_plan_and_had_as_a_file() {
        String vendor = Unique.word();
        spend("90.00", "2026-05-04", vendor, "cash");
        spend("60.00", "2026-04-04", vendor, "check");
        spend("40.00", "2026-03-04", "Other " + vendor, "cash");
        as(CONTRIBUTOR)
                .get(SHEET + "&by=vendor,month", budget)
                .then()
                .statusCode(200)
                .body("items.row_name", contains(vendor, vendor, "Other " + vendor))
                .body("items.column", contains("2026-04", "2026-05", "2026-05"))
                .body("items.amount", contains("60.00", "90.00", "0.00"))
                .body("items[0].planned", nullValue())
                .body("items[2].before", equalTo("40.00"));
        as(CONTRIBUTOR)
                .get(SHEET, budget)
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo("150.00"))
                .body("items[0].expenses", equalTo(2))
                .body("items[0].change", equalTo("110.00"))
                .body("items[0].change_percent", equalTo("275"))
                .body("items[0].planned", equalTo("2000.00"))
                .body("items[0].variance_percent", equalTo("-92.5"));
        as(CONTRIBUTOR)
                .get(SHEET + "&by=payment_method&compare=previous_year&top=1&status=paid", budget)
                .then()
                .body("items.row", contains("cash", "check"));
        String csv = as(CONTRIBUTOR)
                .header("Accept", "text/csv")
                .get(SHEET + "&by=month&fields=row,amount", budget)
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(csv).contains("fields");
        as(CONTRIBUTOR)
                .header("Accept", "text/csv")
                .get(SHEET + "&by=month", budget)
                .then()
                .statusCode(200)
                .body(startsWith("currency,row,row_name"));
    }

    @Test
    void what_cannot_be_asked_is_refused_by_its_parameter() {
        refused("by=weather", "by");
        refused("by=month,status,vendor", "by");
        refused("month_from=2026-13", "month_from");
        refused("month_from=2026-04&month_to=2026-03", "month_to");
        refused("month_from=2001-01", "month_to");
        refused("top=0", "top");
        refused("compare=never", "compare");
        refused("colour=red", "colour");
        as(CONTRIBUTOR).get("expenses/analytics").then().statusCode(200);
        Api.stranger().get("expenses/analytics/").then().statusCode(401);
    }

    @Test
    void another_tenant_s_spending_does_not_exist_T6() {
        spend("90.00", "2026-05-04", "Acme", "cash");
        as(Api.BOREALIS + "finance").get(SHEET, budget).then().statusCode(200).body("items", hasSize(0));
    }

    private static void refused(String query, String parameter) {
        as(CONTRIBUTOR)
                .get("expenses/analytics/?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    private void spend(String amount, String day, String vendor, String method) {
        Map<String, Object> expense = new HashMap<>(Api.expense(budget, amount));
        expense.putAll(Map.of("date", day, "vendor", vendor, "payment_method", method));
        as(CONTRIBUTOR).body(expense).post("expenses/").then().statusCode(201);
    }
}
