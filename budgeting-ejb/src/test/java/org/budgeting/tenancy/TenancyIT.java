package org.budgeting.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.Alarm;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.RawPersistence;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.eclipse.persistence.annotations.Multitenant;
import org.junit.jupiter.api.Test;

class TenancyIT extends InContainer {

    private static final int THREADS = 16;
    private static final int ROUNDS = 130;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    private BudgetService budgets;

    @Inject
    private ExpenseService expenses;

    @Inject
    private RawPersistence persistence;

    @Inject
    private Together together;

    @Inject
    private Alarm alarm;

    @Inject
    private OwnersSql sql;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Test
    void two_tenants_under_load_on_pooled_connections_never_see_a_foreign_row_T1_T6() {
        TestTenant[] towns = {given.aTenant(), given.aTenant()};
        UUID[] open = new UUID[2];
        UUID[] first = new UUID[2];
        for (int t = 0; t < 2; t++) {
            open[t] = towns[t].approvedBudget("1000000.00");
            first[t] = towns[t].spend(open[t], "1.00").id();
        }
        AtomicInteger[] written = {new AtomicInteger(1), new AtomicInteger(1)};
        var outcomes = together.run(THREADS, n -> () -> {
            Random random = new Random(n);
            for (int round = 0; round < ROUNDS; round++) {
                int mine = random.nextInt(2);
                Optional<String> foreign = oneStep(
                        random.nextInt(7), towns[mine], open[mine], open[1 - mine], first[1 - mine], written[mine]);
                if (foreign.isPresent()) {
                    return towns[mine].id() + " saw " + foreign.get();
                }
            }
            return "only its own";
        });
        assertThat(outcomes).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(outcomes).extracting(Together.Outcome::result).containsOnly("only its own");
        for (int t = 0; t < 2; t++) {
            assertThat(towns[t].funds(open[t]).actual()).isEqualByComparingTo(String.valueOf(written[t].get()));
            assertThat(sql.number("SELECT COUNT(*) FROM expense WHERE tenant_id = ?", towns[t].id()))
                    .isEqualTo(written[t].get());
            assertThat(sql.number(
                            "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ? AND actor NOT LIKE ?",
                            towns[t].id(),
                            towns[t].id() + "-%"))
                    .isZero();
        }
    }

    /** One read or write of a tenant; answers what it saw that is not its own. */
    private Optional<String> oneStep(
            int step, TestTenant town, UUID own, UUID foreignBudget, UUID foreignExpense, AtomicInteger written) {
        return switch (step) {
            case 0 -> {
                town.spend(own, "1.00");
                written.incrementAndGet();
                yield Optional.empty();
            }
            case 1 ->
                town.as(Role.VIEWER, () -> expenses.list(ExpenseFilter.ALL, PageRequest.first(20))).items().stream()
                        .map(ExpenseDetails::recordedBy)
                        .filter(recorder -> !recorder.startsWith(town.id()))
                        .findAny();
            case 2 ->
                town.as(Role.VIEWER, () -> budgets.list(BudgetFilter.ALL, PageRequest.first(20))).items().stream()
                        .map(BudgetSummary::owner)
                        .filter(owner -> !owner.startsWith(town.id()))
                        .findAny();
            case 3 -> found(() -> town.as(Role.VIEWER, () -> budgets.get(foreignBudget)));
            case 4 -> found(() -> town.as(Role.VIEWER, () -> expenses.get(foreignExpense)));
            case 5 ->
                Optional.of(town.overview(null).totals())
                        .filter(totals -> totals.size() != 1
                                || totals.get(0).funds().approved().intValueExact() != 1_000_000)
                        .map(Object::toString);
            default ->
                Optional.of(town.as(Role.VIEWER, () -> budgets.get(own))
                                .budget()
                                .owner())
                        .filter(owner -> !owner.startsWith(town.id()));
        };
    }

    private static Optional<String> found(Callable<?> foreign) {
        try {
            return Optional.of("by id: " + foreign.call());
        } catch (NotFound asItShouldBe) {
            return Optional.empty();
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void every_entity_but_the_tenant_itself_asks_for_a_tenant_T2() {
        List<String> free = persistence.with(em -> em.getMetamodel().getEntities().stream()
                .filter(entity -> !isTenantOwned(entity.getJavaType()))
                .map(EntityType::getName)
                .toList());
        assertThat(free).containsExactly("Tenant");
    }

    @Test
    void without_a_tenant_every_query_is_refused_T3() {
        for (String entity : tenantOwnedEntities()) {
            String query = "select x from " + entity + " x";
            assertThatThrownBy(
                            () -> persistence.with(em -> em.createQuery(query).getResultList()))
                    .as(entity)
                    .hasStackTraceContaining("EclipseLink-6174");
            assertThatThrownBy(() -> persistence.withoutTransaction(
                            em -> em.createQuery(query).getResultList()))
                    .as(entity + " without a transaction")
                    .hasStackTraceContaining("EclipseLink-6174");
        }
    }

    @Test
    void without_a_tenant_find_bulk_update_and_bulk_delete_are_refused_T3() {
        assertThatThrownBy(() -> persistence.with(em -> em.find(entity(em, "Budget"), UUID.randomUUID())))
                .hasStackTraceContaining("EclipseLink-6174");
        assertThatThrownBy(() -> persistence.with(em ->
                        em.createQuery("update Category c set c.name = 'x'").executeUpdate()))
                .hasStackTraceContaining("EclipseLink-6174");
        assertThatThrownBy(() -> persistence.with(
                        em -> em.createQuery("delete from Category c").executeUpdate()))
                .hasStackTraceContaining("EclipseLink-6174");
    }

    @Test
    void without_a_tenant_nothing_is_persisted_T3() {
        long before = sql.number("SELECT COUNT(*) FROM fund_account");
        assertThatThrownBy(() -> persistence.with(em -> {
                    em.persist(newPosition(em));
                    em.flush();
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(sql.number("SELECT COUNT(*) FROM fund_account")).isEqualTo(before);
    }

    @Test
    void native_sql_which_would_not_be_narrowed_is_refused_T3() {
        TestTenant town = tenant();
        assertThatThrownBy(() -> town.as(
                        Role.VIEWER,
                        () -> persistence.with(em ->
                                em.createNativeQuery("SELECT id FROM budget").getResultList())))
                .hasStackTraceContaining("EclipseLink-6175");
    }

    @Test
    void another_tenants_row_is_neither_found_nor_changed_nor_removed_by_its_id_T6() {
        TestTenant neighbour = given.aTenant();
        UUID theirs = neighbour.category("Theirs");
        TestTenant town = tenant();
        assertThat((Object) inRaw(town, em -> em.find(entity(em, "Category"), theirs)))
                .isNull();
        int changed = inRaw(
                town,
                em -> em.createQuery("update Category c set c.name = 'Stolen' where c.id = :id")
                        .setParameter("id", theirs)
                        .executeUpdate());
        int removed = inRaw(
                town,
                em -> em.createQuery("delete from Category c where c.id = :id")
                        .setParameter("id", theirs)
                        .executeUpdate());
        assertThat(changed).isZero();
        assertThat(removed).isZero();
        assertThat(namesOf(neighbour)).isEqualTo(1);
    }

    @Test
    void merging_another_tenants_detached_row_leaves_it_as_it_is_T6() {
        TestTenant neighbour = given.aTenant();
        UUID theirs = neighbour.category("Theirs");
        Object detached = inRaw(neighbour, em -> em.find(entity(em, "Category"), theirs));
        TestTenant town = tenant();
        assertThatThrownBy(() -> inRaw(town, em -> {
                    Object merged = em.merge(detached);
                    em.flush();
                    return merged;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(namesOf(neighbour)).isEqualTo(1);
        assertThat(sql.number("SELECT COUNT(*) FROM category WHERE tenant_id = ?", town.id()))
                .isZero();
    }

    @Test
    void asynchronous_work_without_a_tenant_fails_closed_and_with_one_sees_its_own_T5() throws Exception {
        TestTenant town = tenant();
        UUID category = town.category("Ours");
        var closed = town.as(
                Role.VIEWER,
                () -> executor.submit(() -> {
                    assertThat(TenantScope.current()).isEmpty();
                    assertThat(CallerScope.current()).isEmpty();
                    return categories();
                }));
        assertThatThrownBy(() -> closed.get(SOON.toSeconds(), TimeUnit.SECONDS))
                .hasStackTraceContaining("EclipseLink-6174");
        var open = executor.submit(() -> town.as(Role.VIEWER, this::categories));
        assertThat(open.get(SOON.toSeconds(), TimeUnit.SECONDS)).containsExactly(category);
        var after = executor.submit(this::categories);
        assertThatThrownBy(() -> after.get(SOON.toSeconds(), TimeUnit.SECONDS))
                .hasStackTraceContaining("EclipseLink-6174");
    }

    @Test
    void a_timer_without_a_tenant_fails_closed_and_with_one_sees_its_own_T5() throws Exception {
        TestTenant town = tenant();
        UUID category = town.category("Ours");
        assertThatThrownBy(() -> alarm.ring(this::categories).get()).hasStackTraceContaining("EclipseLink-6174");
        assertThat(alarm.ring(() -> town.as(Role.VIEWER, this::categories)).get())
                .isEqualTo(List.of(category));
    }

    @Test
    void doors_without_a_caller_are_refused_before_anything_is_read_C2() {
        assertThatThrownBy(() -> budgets.get(UUID.randomUUID())).hasStackTraceContaining("no caller was entered");
        assertThatThrownBy(() -> budgets.figures(UUID.randomUUID())).hasStackTraceContaining("EclipseLink-6174");
    }

    @Test
    void a_thread_in_one_tenant_cannot_enter_another_T7() {
        TestTenant town = tenant();
        TestTenant neighbour = given.aTenant();
        town.as(Role.VIEWER, () -> {
            assertThatThrownBy(() -> neighbour.as(Role.VIEWER, this::categories))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another tenant");
            assertThat(TenantScope.current()).contains(town.id());
            assertThat(town.as(Role.APPROVER, this::categories)).isEmpty();
            assertThat(CallerScope.caller().user())
                    .isEqualTo(town.person(Role.VIEWER).user());
        });
        assertThat(TenantScope.current()).isEmpty();
    }

    @Test
    void a_transaction_of_one_tenant_does_not_go_on_as_another_T7() {
        TestTenant town = tenant();
        TestTenant neighbour = given.aTenant();
        town.category("Ours");
        assertThatThrownBy(() -> persistence.with(em -> {
                    town.as(Role.VIEWER, this::categories);
                    return neighbour.as(Role.VIEWER, this::categories);
                }))
                .hasStackTraceContaining("another tenant");
    }

    private List<UUID> categories() {
        return persistence.joining(
                em -> em.createQuery("select c.id from Category c", UUID.class).getResultList());
    }

    private long namesOf(TestTenant town) {
        return sql.number("SELECT COUNT(*) FROM category WHERE tenant_id = ? AND name = 'Theirs'", town.id());
    }

    private <T> T inRaw(TestTenant town, Function<EntityManager, T> use) {
        return town.as(Role.VIEWER, () -> persistence.with(use));
    }

    private List<String> tenantOwnedEntities() {
        return persistence.with(em -> em.getMetamodel().getEntities().stream()
                .filter(entity -> isTenantOwned(entity.getJavaType()))
                .map(EntityType::getName)
                .toList());
    }

    private static boolean isTenantOwned(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            if (one.isAnnotationPresent(Multitenant.class)) {
                return true;
            }
        }
        return false;
    }

    private static Class<?> entity(EntityManager em, String name) {
        return em.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getJavaType();
    }

    /** The inside of another component, which no door would hand out. */
    private static Object newPosition(EntityManager em) {
        try {
            Constructor<?> constructor = entity(em, "FundPosition").getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(UUID.randomUUID());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
