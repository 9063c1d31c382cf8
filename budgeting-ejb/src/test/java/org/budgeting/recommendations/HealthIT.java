package org.budgeting.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetService;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.pecunia.HealthAnswer;
import org.budgeting.pecunia.HealthQuestion;
import org.budgeting.pecunia.PecuniaClient;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.Eventually;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.PecuniaStub;
import org.budgeting.testing.PecuniaStub.Mood;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class HealthIT extends InContainer {

    private static final Duration NO_ANSWER_AT_MOST = Duration.ofSeconds(3);
    private static final Duration DOOR_AT_MOST = Duration.ofSeconds(2);
    private static final Duration RECOVERY_AT_MOST = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int CALLS_UNTIL_OPEN = 20;
    private static final int CALLS_REMEMBERED = 8;

    @Inject
    private PecuniaClient pecunia;

    @Inject
    private PecuniaStub stub;

    @Inject
    private HealthService health;

    @Inject
    private BudgetService budgets;

    @Inject
    private ExpenseService expenses;

    @Test
    void a_judgement_is_asked_for_with_the_token_of_the_service_P2() {
        recovered();
        assertThat(ask()).hasValueSatisfying(answer -> {
            assertThat(answer.score()).isEqualTo(87);
            assertThat(answer.projectedSpend()).isEqualByComparingTo("900.00");
        });
        assertThat(stub.lastAuthorization()).isEqualTo("Bearer stub-token");
        assertThat(stub.lastTokenRequest())
                .contains("grant_type=client_credentials")
                .contains("client_id=budgeting-service");
    }

    @Test
    void a_server_that_takes_thirty_seconds_is_no_answer_soon_P2() {
        assertNoAnswerSoon(Mood.SLOW);
    }

    @Test
    void garbage_is_no_answer_P2() {
        assertNoAnswerSoon(Mood.GARBAGE);
    }

    @Test
    void fifty_megabytes_are_no_answer_P2() {
        assertNoAnswerSoon(Mood.FIFTY_MEGABYTES);
    }

    @Test
    void a_body_that_comes_in_drops_is_no_answer_soon_P2() {
        assertNoAnswerSoon(Mood.IN_DROPS);
    }

    @Test
    void a_failing_server_is_no_answer_P2() {
        assertNoAnswerSoon(Mood.FAILING);
    }

    @Test
    void a_server_that_hangs_up_is_no_answer_P2() {
        assertNoAnswerSoon(Mood.HANGING_UP);
    }

    @Test
    void without_a_token_there_is_no_answer_P2() {
        assertNoAnswerSoon(Mood.NO_TOKEN);
    }

    @Test
    void a_slow_token_endpoint_is_no_answer_soon_P2() {
        assertNoAnswerSoon(Mood.SLOW_TOKEN);
    }

    @Test
    void a_failure_that_passes_at_once_is_not_seen_P2() {
        recovered();
        int before = stub.asked();
        stub.become(Mood.FAILING);
        Thread healer = new Thread(() -> {
            Eventually.holds(SOON, "the first try was made", () -> stub.asked() > before);
            stub.become(Mood.WELL);
        });
        healer.start();
        assertThat(ask()).isPresent();
    }

    @Test
    void the_circuit_opens_when_answers_fail_and_closes_when_they_come_again_P2() {
        recovered();
        stub.become(Mood.FAILING);
        int before = stub.asked();
        int calls = 0;
        int askedBefore;
        do {
            askedBefore = stub.asked();
            assertThat(ask()).isEmpty();
            calls++;
        } while (stub.asked() > askedBefore && calls <= CALLS_UNTIL_OPEN);
        assertThat(stub.asked() - before)
                .as("requests until the circuit opened")
                .isLessThanOrEqualTo(CALLS_UNTIL_OPEN);
        stub.become(Mood.WELL);
        Eventually.holds(RECOVERY_AT_MOST, "the circuit is closed", () -> ask().isPresent());
    }

    @Test
    void a_budget_is_judged_after_the_commit_and_again_when_it_moves_H1() {
        recovered();
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        Eventually.holds(
                SOON, "the budget is judged", () -> healthOf(town, budget).isPresent());
        assertThat(healthOf(town, budget)).hasValueSatisfying(word -> {
            assertThat(word.answer().score()).isEqualTo(87);
            assertThat(word.unansweredSince()).isNull();
        });
        BudgetHealth first = healthOf(town, budget).orElseThrow();
        town.spend(budget, "10.00");
        Eventually.holds(
                SOON,
                "it is judged again",
                () -> healthOf(town, budget).orElseThrow().asOf().isAfter(first.asOf()));
    }

    @Test
    void many_changes_of_one_budget_are_one_question_H3() {
        recovered();
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        Eventually.holds(
                SOON, "the budget is judged", () -> healthOf(town, budget).isPresent());
        long before = stub.askedAbout(budget);
        long start = System.nanoTime();
        for (int n = 0; n < 40; n++) {
            town.spend(budget, "1.00");
        }
        Duration spending = Duration.ofNanos(System.nanoTime() - start);
        Eventually.holds(SOON, "it is asked about again", () -> stub.askedAbout(budget) > before);
        assertThat(stub.askedAbout(budget) - before)
                .as("a question a round of two seconds")
                .isLessThanOrEqualTo(2 + spending.toSeconds() / 2)
                .isLessThan(40);
    }

    @Test
    void while_pecunia_is_ill_the_rest_goes_on_and_its_last_word_stays_with_its_date_H2_P1() {
        recovered();
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        Eventually.holds(
                SOON, "the budget is judged", () -> healthOf(town, budget).isPresent());
        BudgetHealth last = healthOf(town, budget).orElseThrow();

        for (Mood ill : List.of(Mood.SLOW, Mood.GARBAGE)) {
            stub.become(ill);
            assertSoon("recording", () -> town.spend(budget, "1.00"));
            assertSoon("approving", () -> town.approvedBudget("5.00"));
            assertSoon("reading", () -> town.as(Role.VIEWER, () -> budgets.get(budget)));
            assertSoon(
                    "listing",
                    () -> town.as(Role.VIEWER, () -> expenses.list(ExpenseFilter.ALL, PageRequest.first(50))));
            assertSoon("overview", () -> town.overview(null));
            assertSoon("advice", () -> town.as(Role.VIEWER, () -> health.mostUrgent(5)));
        }
        Eventually.holds(SOON, "it is noted that there is no answer", () -> unanswered(town, budget));
        BudgetHealth kept = healthOf(town, budget).orElseThrow();
        assertThat(kept.answer().score()).isEqualTo(last.answer().score());
        assertThat(kept.asOf()).isEqualTo(last.asOf());
        assertThat(kept.unansweredSince()).isAfter(kept.asOf());

        recovered();
        town.spend(budget, "1.00");
        Eventually.holds(SOON, "the next answer is taken", () -> !unanswered(town, budget));
        assertThat(healthOf(town, budget).orElseThrow().asOf()).isAfter(last.asOf());
    }

    @Test
    void health_and_advice_end_at_the_border_of_the_tenant_T6() {
        recovered();
        TestTenant neighbour = given.aTenant();
        UUID theirs = neighbour.approvedBudget("1000.00");
        Eventually.holds(
                SOON, "the budget is judged", () -> healthOf(neighbour, theirs).isPresent());
        assertThat(healthOf(tenant(), theirs)).isEmpty();
        assertThat(tenant().as(Role.VIEWER, () -> health.of(List.of(theirs)))).isEmpty();
    }

    /** Well, the circuit closed, and nothing bad in its memory of the last calls. */
    private void recovered() {
        stub.become(Mood.WELL);
        Eventually.holds(
                SOON,
                "Pecunia answers again and again",
                () -> Stream.generate(this::ask).limit(CALLS_REMEMBERED).allMatch(Optional::isPresent));
    }

    private void assertNoAnswerSoon(Mood ill) {
        recovered();
        stub.become(ill);
        int before = stub.asked();
        long start = System.nanoTime();
        Optional<HealthAnswer> answer = ask();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        stub.become(Mood.WELL);
        assertThat(answer).isEmpty();
        assertThat(took).isLessThan(NO_ANSWER_AT_MOST);
        if (ill != Mood.NO_TOKEN && ill != Mood.SLOW_TOKEN) {
            assertThat(stub.asked()).as("it was really asked").isGreaterThan(before);
        }
    }

    private static void assertSoon(String what, Callable<?> deed) {
        long start = System.nanoTime();
        try {
            deed.call();
        } catch (Exception failed) {
            throw new IllegalStateException(what, failed);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(DOOR_AT_MOST);
    }

    private Optional<HealthAnswer> ask() {
        return pecunia.health(new HealthQuestion(
                UUID.randomUUID(),
                "GBP",
                new BigDecimal("1000.00"),
                LocalDate.of(TestTenant.YEAR, 1, 1),
                LocalDate.of(TestTenant.YEAR, 12, 31),
                LocalDate.of(TestTenant.YEAR, 5, 14),
                new BigDecimal("400.00"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of()));
    }

    private boolean unanswered(TestTenant town, UUID budget) {
        return healthOf(town, budget).orElseThrow().unansweredSince() != null;
    }

    private Optional<BudgetHealth> healthOf(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> health.of(budget));
    }
}
