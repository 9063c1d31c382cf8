package org.budgeting.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgeting.access.Caller;
import org.budgeting.access.Role;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class PeopleIT extends InContainer {

    @Inject
    private PeopleService people;

    @Inject
    private Arrivals arrivals;

    @Test
    void who_came_once_is_known_by_the_latest_name_PE1() {
        TestTenant town = tenant();
        Caller cora = town.named("cora.hale", Set.of(Role.CONTRIBUTOR));
        Caller married = new Caller(
                cora.tenant(), cora.user(), "Cora Moor", cora.roles(), cora.channel(), cora.address(), "test");
        note(town, cora);
        note(town, cora);
        assertThat(town.as(cora, () -> people.namesOf(List.of(cora.user(), "nobody"))))
                .containsExactly(Map.entry(cora.user(), "cora.hale"));
        note(town, married);
        assertThat(town.as(cora, () -> people.search("MOOR")))
                .containsExactly(new KnownPerson(cora.user(), "Cora Moor"));
    }

    @Test
    void what_somebody_may_do_is_known_as_of_their_last_call_even_if_it_is_nothing_PE2() {
        TestTenant town = tenant();
        String user = town.named("cora.hale", Set.of()).user();
        note(town, town.named("cora.hale", Set.of()));
        assertThat(rolesOf(town, user)).isEmpty();
        note(town, town.named("cora.hale", Set.of(Role.CONTRIBUTOR, Role.APPROVER)));
        assertThat(rolesOf(town, user)).contains(Set.of(Role.CONTRIBUTOR, Role.APPROVER));
        note(town, town.named("cora.hale", Set.of()));
        assertThat(rolesOf(town, user)).contains(Set.of());
    }

    private Optional<Set<Role>> rolesOf(TestTenant town, String user) {
        return town.as(Role.FINANCE, () -> people.rolesOf(user));
    }

    @Test
    void another_tenant_s_people_are_not_known_T6() {
        TestTenant neighbour = given.aTenant();
        Caller theirs = neighbour.person(Role.FINANCE);
        note(neighbour, theirs);
        TestTenant town = tenant();
        assertThat(town.as(Role.FINANCE, () -> people.namesOf(List.of(theirs.user()))))
                .isEmpty();
        assertThat(town.as(Role.FINANCE, () -> people.search("finance"))).isEmpty();
    }

    private void note(TestTenant town, Caller caller) {
        town.as(caller, () -> {
            arrivals.noteCaller();
            return null;
        });
    }
}
