package org.budgeting.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Role;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.Eventually;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksIT extends InContainer {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    private WebhookService webhooks;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private WebhookRunner runner;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private InTransaction transaction;

    @Inject
    private Together together;

    @Inject
    private OwnersSql sql;

    private Receiver receiver;
    private TestTenant town;

    @BeforeEach
    void listen() {
        receiver = new Receiver();
        town = tenant();
    }

    @AfterEach
    void hangUp() {
        receiver.close();
    }

    @Test
    void what_is_committed_is_told_once_and_what_is_rolled_back_never_WH1_WH6() {
        WebhookSecret made = add(EventType.BUDGET_DRAFTED, EventType.BUDGET_APPROVED);
        assertThatThrownBy(() -> transaction.call(() -> {
                    town.draft(TestTenant.plan("1.00"));
                    throw new IllegalStateException("after the write");
                }))
                .hasRootCauseMessage("after the write");
        UUID budget = town.approvedBudget("10.00");
        Eventually.holds(SOON, "both are delivered", () -> count(made, DeliveryState.DELIVERED) == 2);

        List<DeliveryDetails> log = log(made, null);
        assertThat(log).extracting(DeliveryDetails::type).containsExactly("budget.approved", "budget.drafted");
        assertThat(log).allSatisfy(one -> assertThat(one.subject()).isEqualTo(budget));
        assertThat(receiver.heard()).hasSize(2).allSatisfy(heard -> {
            assertThat(heard.isSignedBy(made.secret())).isTrue();
            assertThat(heard.headers().get("Content-Type").get(0)).startsWith("application/json");
        });
        DeliveryDetails drafted = log.get(1);
        assertThat(receiver.heard().get(0).id()).isEqualTo(drafted.id().toString());
        assertThat(receiver.heard().get(0).body())
                .isEqualTo("{\"type\":\"budget.drafted\",\"timestamp\":\"" + drafted.happenedAt()
                        + "\",\"data\":{\"id\":\"" + budget + "\"}}");

        WebhookDetails off = change(made.webhook(), false);
        town.draft(TestTenant.plan("2.00"));
        Eventually.holds(SOON, "the trail is sealed", () -> waitingForSeal() == 0);
        WebhookDetails on = change(off, true);
        UUID later = town.draft(TestTenant.plan("3.00")).budget().id();
        Eventually.holds(SOON, "the third is told", () -> log(made, null).size() == 3);
        assertThat(log(made, null).get(0).subject()).isEqualTo(later);
        assertThat(on.enabled()).isTrue();
    }

    @Test
    void each_is_sent_once_though_five_race_for_it_and_nothing_before_the_commit_WH2_WH3() {
        WebhookSecret made = add(EventType.BUDGET_DRAFTED);
        UUID id = made.webhook().id();
        town.as(
                Role.TENANT_ADMIN,
                () -> transaction.call(() -> {
                    for (int n = 0; n < 30; n++) {
                        deliveries.test(id);
                    }
                    assertThat(receiver.heard()).isEmpty();
                    return null;
                }));
        together.run(4, n -> (Callable<Void>) () -> {
            as(Role.VIEWER, () -> runner.handle(id));
            return null;
        });
        Eventually.holds(SOON, "all are delivered", () -> count(made, DeliveryState.DELIVERED) == 30);
        assertThat(receiver.heard()).hasSize(30).extracting(Receiver.Heard::id).doesNotHaveDuplicates();
        assertThat(log(made, null)).allSatisfy(one -> assertThat(one.tries()).isEqualTo(1));
    }

    @Test
    void what_fails_is_tried_again_given_up_and_replayed_by_the_same_id_WH4() {
        WebhookSecret made = add(EventType.BUDGET_DRAFTED);
        UUID id = made.webhook().id();
        receiver.answer(503);
        town.draft(TestTenant.plan("1.00"));
        Eventually.holds(
                SOON, "it was tried", () -> log(made, null).stream().anyMatch(one -> one.lastStatus() != null));
        DeliveryDetails waiting = log(made, DeliveryState.PENDING).get(0);
        assertThat(waiting.lastProblem()).contains("503");
        // The receiver asked for ten minutes.
        assertThat(waiting.nextTryAt()).isAfter(Instant.now().plusSeconds(500));
        assertThat(get(made).failingSince()).isNotNull();

        receiver.answer(500);
        sql.change("UPDATE webhook_delivery SET tries = 9 WHERE tenant_id = ?", town.id());
        bringForward(id);
        Eventually.holds(SOON, "it was given up", () -> count(made, DeliveryState.FAILED) == 1);
        receiver.answer(200);
        assertThat(replayFailed(id, Instant.now())).isZero();
        assertThat(replayFailed(id, waiting.happenedAt())).isEqualTo(1);
        Eventually.holds(SOON, "it was replayed", () -> count(made, DeliveryState.DELIVERED) == 1);
        assertThat(get(made).failingSince()).isNull();
        town.as(Role.TENANT_ADMIN, () -> deliveries.replay(id, waiting.id()));
        Eventually.holds(SOON, "once more", () -> receiver.heard().size() == 4);
        assertThat(receiver.heard())
                .extracting(Receiver.Heard::id)
                .containsOnly(waiting.id().toString());
        Eventually.holds(
                SOON, "each try is noted", () -> attempts(id, waiting.id()).size() == 4);
        assertThat(attempts(id, waiting.id()))
                .extracting(AttemptDetails::status)
                .containsExactly(200, 200, 500, 503);

        // A redirect is followed nowhere, and an answer without an end is an answer.
        receiver.answer(302);
        assertThat(tested(id).lastProblem()).contains("302", "not followed");
        receiver.babble();
        assertThat(tested(id).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(receiver.heard()).extracting(Receiver.Heard::path).containsOnly("/hook");

        sql.change(
                "UPDATE webhook_delivery SET settled_at = ? WHERE tenant_id = ? AND event_type <> 'webhook.test'",
                LocalDateTime.now(ZoneOffset.UTC).minusDays(31),
                town.id());
        as(Role.VIEWER, () -> desk.forget());
        assertThat(log(made, null)).extracting(DeliveryDetails::type).containsOnly("webhook.test");
    }

    @Test
    void who_is_gone_or_does_not_come_back_is_switched_off_with_the_reason_WH4() {
        WebhookSecret gone = add(EventType.BUDGET_DRAFTED);
        receiver.answer(500);
        town.draft(TestTenant.plan("1.00"));
        Eventually.holds(SOON, "it waits", () -> get(gone).failingSince() != null);
        receiver.answer(410);
        bringForward(gone.webhook().id());
        Eventually.holds(SOON, "it is off", () -> !get(gone).enabled());
        assertThat(get(gone).disabledReason()).contains("410");
        assertThat(log(gone, null)).allSatisfy(one -> assertThat(one.state()).isEqualTo(DeliveryState.FAILED));

        WebhookSecret lost = add(EventType.BUDGET_DRAFTED);
        receiver.answer(500);
        sql.change(
                "UPDATE webhook SET failing_since = ? WHERE tenant_id = ? AND enabled = 'Y'",
                LocalDateTime.now(ZoneOffset.UTC).minusDays(4),
                town.id());
        town.draft(TestTenant.plan("2.00"));
        Eventually.holds(SOON, "it is off, too", () -> !get(lost).enabled());
        assertThat(get(lost).disabledReason()).contains("three days", "500");
        assertThat(log(lost, DeliveryState.PENDING)).isEmpty();
        assertThat(change(get(lost), true).disabledReason()).isNull();
    }

    @Test
    void a_new_secret_signs_beside_the_one_before_and_nothing_is_sent_inside_WH5_WH6() {
        WebhookSecret made = add(EventType.BUDGET_DRAFTED);
        UUID id = made.webhook().id();
        WebhookSecret rotated = town.as(
                Role.TENANT_ADMIN,
                () -> webhooks.rotateSecret(id, made.webhook().version()));
        assertThat(rotated.secret()).startsWith("whsec_").isNotEqualTo(made.secret());
        tested(id);
        Receiver.Heard heard = receiver.heard().get(0);
        assertThat(heard.isSignedBy(made.secret())).isTrue();
        assertThat(heard.isSignedBy(rotated.secret())).isTrue();
        sql.change(
                "UPDATE webhook SET old_secret_until = ? WHERE tenant_id = ?",
                LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1),
                town.id());
        as(Role.VIEWER, () -> desk.forgetSecrets());
        assertThat(keptContents()).isEqualTo(1);
        tested(id);
        assertThat(receiver.heard().get(1).isSignedBy(made.secret())).isFalse();
        assertThat(receiver.heard().get(1).isSignedBy(rotated.secret())).isTrue();

        // Whatever stands in the table: the address is looked at when it is used.
        sql.change("UPDATE webhook SET url = ? WHERE tenant_id = ?", "http://127.0.0.1/hook", town.id());
        assertThat(tested(id).lastProblem()).contains("not public");
        assertThat(receiver.heard()).hasSize(2);
        for (String inside : List.of("http://169.254.169.254/latest/meta-data/", "https://10.0.0.1/")) {
            assertThatThrownBy(() -> town.as(
                            Role.TENANT_ADMIN,
                            () -> webhooks.add(new NewWebhook(inside, null, Set.of(EventType.BUDGET_DRAFTED), true))))
                    .isInstanceOf(InvalidInput.class);
        }

        town.as(Role.TENANT_ADMIN, () -> {
            webhooks.remove(id, get(made).version());
            return null;
        });
        assertThat(keptContents()).isZero();
        for (int n = 0; n < 20; n++) {
            add(EventType.GOAL_SET);
        }
        assertThatThrownBy(() -> add(EventType.GOAL_SET)).isInstanceOf(NotAllowedNow.class);
    }

    private WebhookSecret add(EventType... types) {
        return town.as(
                Role.TENANT_ADMIN,
                () -> webhooks.add(new NewWebhook(receiver.url(), "For the test", Set.of(types), true)));
    }

    private WebhookDetails change(WebhookDetails now, boolean enabled) {
        return town.as(
                Role.TENANT_ADMIN,
                () -> webhooks.change(
                        now.id(),
                        now.version(),
                        new NewWebhook(now.url(), now.description(), Set.copyOf(now.eventTypes()), enabled)));
    }

    private WebhookDetails get(WebhookSecret made) {
        return town.as(Role.TENANT_ADMIN, () -> webhooks.get(made.webhook().id()));
    }

    private List<DeliveryDetails> log(WebhookSecret of, DeliveryState state) {
        return town.as(Role.TENANT_ADMIN, () -> deliveries.list(of.webhook().id(), state, PageRequest.first(200)))
                .items();
    }

    private int count(WebhookSecret of, DeliveryState state) {
        return log(of, state).size();
    }

    private List<AttemptDetails> attempts(UUID webhook, UUID delivery) {
        return town.as(Role.TENANT_ADMIN, () -> deliveries.get(webhook, delivery))
                .attempts();
    }

    private int replayFailed(UUID webhook, Instant since) {
        return town.as(Role.TENANT_ADMIN, () -> deliveries.replayFailed(webhook, since));
    }

    /** What became of a test. */
    private DeliveryDetails tested(UUID webhook) {
        DeliveryDetails test = town.as(Role.TENANT_ADMIN, () -> deliveries.test(webhook));
        Eventually.holds(SOON, "the test has ended", () -> get(webhook, test).state() != DeliveryState.PENDING);
        return get(webhook, test);
    }

    private DeliveryDetails get(UUID webhook, DeliveryDetails one) {
        return town.as(Role.TENANT_ADMIN, () -> deliveries.get(webhook, one.id()));
    }

    private void bringForward(UUID webhook) {
        sql.change(
                "UPDATE webhook_delivery SET due_at = created_at WHERE tenant_id = ? AND state = 'PENDING'", town.id());
        as(Role.VIEWER, () -> runner.handle(webhook));
    }

    private void as(Role role, Runnable deed) {
        try (var scope = CallerScope.enter(town.person(role))) {
            deed.run();
        }
    }

    private long waitingForSeal() {
        return sql.number("SELECT count(*) FROM audit_mark WHERE tenant_id = ?", town.id());
    }

    private long keptContents() {
        return sql.number("SELECT count(*) FROM stored_content WHERE tenant_id = ?", town.id());
    }
}
