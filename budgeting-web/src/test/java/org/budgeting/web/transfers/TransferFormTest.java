package org.budgeting.web.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class TransferFormTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final UUID budget = UUID.randomUUID();
    private final UUID category = UUID.randomUUID();

    @Test
    void lines_lead_from_side_to_side_as_far_as_both_reach_J1() {
        TransferForm form = form(List.of("50", "30"), List.of("20", "60"));
        form.addGive();
        List<TransferForm.Led> led = form.led();
        assertThat(led)
                .extracting(
                        one -> one.give() + ">" + one.take() + " " + one.line().amount())
                .containsExactly("0>0 20", "0>1 30", "1>1 30");
        assertThat(form.transfer(led).lines()).hasSize(3);
    }

    @Test
    void sides_that_differ_are_refused_J1() {
        assertThatThrownBy(() -> form(List.of("50"), List.of("49.99")).led())
                .isInstanceOfSatisfying(
                        InvalidInput.class, no -> assertThat(fields(no)).containsExactly("sides"));
    }

    @Test
    void what_is_missing_is_named_in_its_row() {
        TransferForm form = TransferForm.empty();
        form.getGives().set(0, new TransferForm.Place(null, null, null, BigDecimal.ONE));
        form.addGive();
        form.getGives().set(1, new TransferForm.Place(budget, null, null, null));
        assertThatThrownBy(form::led)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(fields(no))
                                .containsExactly(
                                        "gives[0].budget",
                                        "gives[1].category",
                                        "gives[1].month",
                                        "gives[1].amount",
                                        "takesSide"));
    }

    @Test
    void a_refusal_of_a_line_stands_where_the_line_comes_from() {
        List<TransferForm.Led> led =
                form(List.of("50", "30"), List.of("20", "60")).led();
        InvalidInput refusal = new InvalidInput(List.of(
                problem("lines[2].from.month"),
                problem("lines[1].to.budget"),
                problem("lines[1].to"),
                problem("lines[0].amount"),
                problem("lines"),
                problem("reason")));
        assertThat(fields(TransferForm.ofPlaces(refusal, led)))
                .containsExactly("gives[1].month", "takes[1].budget", "gives[0].amount", "sides", "reason");
    }

    private TransferForm form(List<String> gives, List<String> takes) {
        TransferForm form = new TransferForm();
        gives.forEach(amount -> form.getGives().add(place(amount)));
        takes.forEach(amount -> form.getTakes().add(place(amount)));
        return form;
    }

    private TransferForm.Place place(String amount) {
        return new TransferForm.Place(budget, category, MAY, new BigDecimal(amount));
    }

    private static FieldProblem problem(String field) {
        return new FieldProblem(field, "x", "x");
    }

    private static List<String> fields(InvalidInput no) {
        return no.fields().stream().map(FieldProblem::field).toList();
    }
}
