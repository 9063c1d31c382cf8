package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.problems.TooLarge;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void tells_broken_rules_of_a_body_with_pointers() {
        Problem problem = of(InvalidInput.of("lines[2].targetCpa", "negative", "This must not be below zero."));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("/docs/problems/invalid-input");
        assertThat(problem.errors())
                .containsExactly(
                        Problem.Fault.field("/lines/2/target_cpa", "negative", "This must not be below zero."));
    }

    @Test
    void tells_broken_rules_of_a_query_with_names() {
        Problem problem = Refusals.of(InvalidInput.of("page_size", "out-of-range", "Ask for 1 to 200 rows."), true)
                .orElseThrow();
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors())
                .containsExactly(Problem.Fault.parameter("page_size", "out-of-range", "Ask for 1 to 200 rows."));
    }

    @Test
    void gives_each_kind_of_refusal_its_status() {
        assertThat(of(new NotFound("budget", 1)).status()).isEqualTo(404);
        assertThat(of(new NotAllowedNow("budget-not-draft", "No.")).status()).isEqualTo(409);
        assertThat(of(new Stale("budget", 1, 2)).status()).isEqualTo(412);
        assertThat(of(new TooLarge("The file", 1, "bytes")).status()).isEqualTo(413);
    }

    @Test
    void finds_a_refusal_below_what_the_container_wraps_around_it() {
        assertThat(of(new EJBException(new EJBTransactionRolledbackException("x", new NotFound("budget", 1))))
                        .status())
                .isEqualTo(404);
        assertThat(of(rollback(new OptimisticLockException())).status()).isEqualTo(412);
    }

    @Test
    void tells_a_lost_race_for_a_unique_key_as_a_conflict() {
        assertThat(of(rollback(new PersistenceException(new SQLException("dup", "23505"))))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void asks_to_try_again_when_the_database_is_busy_or_away() {
        assertThat(of(new EJBException(new SQLException("deadlock", "40P01"))).code())
                .isEqualTo("busy");
        assertThat(of(new EJBException(new SQLException("gone", "08006"))).code())
                .isEqualTo("unavailable");
    }

    @Test
    void says_nothing_of_what_nobody_foresaw() {
        assertThat(Refusals.of(new IllegalStateException("secret"), false)).isEmpty();
        assertThat(Refusals.of(new EJBException(new SQLException("secret", "22001")), false))
                .isEmpty();
    }

    private static EJBException rollback(Exception cause) {
        return new EJBException((Exception) new RollbackException("rolled back").initCause(cause));
    }

    private static Problem of(Throwable thrown) {
        return Refusals.of(thrown, false).orElseThrow();
    }
}
