package org.pecunia.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pecunia.edge.Mutations;
import org.pecunia.health.HealthScoreRequest.Month;
import org.pecunia.problems.Refusal;

class HealthScoreRequestTest {

    private static HealthScoreRequest request(
            String currency, String amount, String start, String end, Month... months) {
        return new HealthScoreRequest(
                "b-1", currency, amount, start, end, "2016-10-31", "0.00", "0.00", "0.00", Arrays.asList(months));
    }

    private static void assertRefused(HealthScoreRequest request, String... pointersAndCodes) {
        assertThatThrownBy(request::checked).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().status()).isEqualTo(422);
            assertThat(refusal.problem().errors())
                    .extracting(error -> error.pointer() + " " + error.code())
                    .containsExactly(pointersAndCodes);
        });
    }

    @Test
    void n2_names_everything_that_is_missing() {
        assertRefused(
                new HealthScoreRequest(null, null, null, null, null, null, null, null, null, null),
                "/budget_id missing",
                "/currency missing",
                "/amount missing",
                "/start_date missing",
                "/end_date missing",
                "/as_of missing",
                "/actual missing",
                "/committed missing",
                "/reserved missing",
                "/months missing");
    }

    @Test
    void refuses_unknown_currencies_and_what_is_no_amount() {
        assertRefused(request("gbp", "1e9", "2016-04-01", "2017-03-31"), "/currency unknown_word", "/amount format");
        assertRefused(request("GBP", "1.00000", "2016-04-01", "2017-03-31"), "/amount format");
        assertRefused(request("GBP", "NaN", "2016-04-01", "2017-03-31"), "/amount format");
        assertRefused(request("GBP", "-1", "2016-04-01", "2017-03-31"), "/amount negative");
    }

    @Test
    void refuses_days_that_do_not_exist_and_budgets_that_end_before_they_start_or_never() {
        assertRefused(request("GBP", "1", "2015-02-29", "31.3.2017"), "/start_date format", "/end_date format");
        assertRefused(request("GBP", "1", "2016-04-01", "2016-03-31"), "/end_date before_start");
        assertRefused(request("GBP", "1", "2016-04-01", "2026-04-01"), "/end_date too_long");
        assertRefused(request("GBP", "1", "2027-04-01", "2028-03-31"), "/as_of too_early");
    }

    @Test
    void refuses_months_that_are_duplicate_unsorted_or_wrong() {
        assertRefused(
                request(
                        "GBP",
                        "1",
                        "2016-04-01",
                        "2017-03-31",
                        new Month("2016-05", "1", "1"),
                        new Month("2016-05", "1", "1"),
                        new Month("2016-04", "-1", "x"),
                        new Month("2016-4", null, null),
                        null),
                "/months/1/period duplicate",
                "/months/2/planned negative",
                "/months/2/actual format",
                "/months/2/period unsorted",
                "/months/3/period format",
                "/months/4 missing");
    }

    @Test
    void refuses_more_months_than_it_reads() {
        HealthScoreRequest request = request("GBP", "1", "2016-04-01", "2017-03-31");
        List<Month> many = Collections.nCopies(601, new Month("2016-04", null, null));
        assertRefused(
                new HealthScoreRequest(
                        "b", "GBP", "1", request.startDate(), request.endDate(), request.asOf(), "0", "0", "0", many),
                "/months too_many");
    }

    private static final String GOOD = """
            {"budget_id": "b", "currency": "GBP", "amount": "12000.00", "start_date": "2016-01-01", "end_date": "2016-12-31",
             "as_of": "2016-07-10", "actual": "6100.00", "committed": "600.00", "reserved": "250.00",
             "months": [{"period": "2015-12", "planned": "0.00", "actual": "900.00"},
                        {"period": "2016-01", "planned": "1000.00", "actual": "800.00"},
                        {"period": "2016-02", "planned": "1000.00", "actual": "1250.00"},
                        {"period": "2016-03", "planned": "1000.00", "actual": "1100.00"},
                        {"period": "2016-04", "planned": null, "actual": "1000.00"},
                        {"period": "2016-05", "planned": "1000.00", "actual": "-50.00"},
                        {"period": "2016-06", "planned": "1000.00", "actual": "2000.00"}]}""";

    @Provide
    Arbitrary<String> goneBad() {
        return Mutations.of(GOOD);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void n1_answers_or_refuses_whatever_was_sent(@ForAll("goneBad") String body) {
        try {
            assertThat(new HealthScoresResource().assess(Mutations.read(body, HealthScoreRequest.class)))
                    .asString()
                    .doesNotContain("NaN", "Infinity");
        } catch (Refusal refusal) {
            assertThat(refusal.problem().status()).isIn(400, 422);
        }
    }
}
