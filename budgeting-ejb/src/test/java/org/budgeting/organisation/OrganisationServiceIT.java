package org.budgeting.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Role;
import org.budgeting.expenses.NewExpense;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class OrganisationServiceIT extends InContainer {

    private static final int TWINS = 8;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Together together;

    @Test
    void a_name_is_taken_among_its_siblings_in_any_case_and_free_elsewhere_O1() {
        UUID sales = add("Sales", null).id();
        add("North", sales);
        assertThatThrownBy(() -> add(" SALES ", null)).isInstanceOf(DepartmentExists.class);
        assertThatThrownBy(() -> add("north", sales)).isInstanceOf(DepartmentExists.class);
        assertThatCode(() -> add("North", null)).doesNotThrowAnyException();
    }

    @Test
    void of_many_who_add_the_same_name_at_once_one_does_and_the_others_are_told_O1() {
        UUID parent = add("Research", null).id();
        for (UUID place : new UUID[] {null, parent}) {
            List<Together.Outcome<DepartmentDetails>> outcomes = together.run(TWINS, n -> () -> add("Labs", place));
            assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.succeeded())
                    .extracting(Together.Outcome::failure)
                    .hasSize(TWINS - 1)
                    .hasOnlyElementsOfType(DepartmentExists.class);
        }
    }

    @Test
    void spending_belongs_to_a_department_of_the_tenant_or_to_none_O2() {
        UUID budget = tenant().approvedBudget("100.00");
        UUID sales = add("Sales", null).id();
        UUID foreign = given.aTenant().department("Sales");
        assertThat(tenant().record(purchase(budget, sales)).departmentName()).isEqualTo("Sales");
        assertThat(tenant().record(purchase(budget, null)).departmentName()).isNull();
        assertThatThrownBy(() -> tenant().record(purchase(budget, foreign)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field)
                                .containsExactly("department"));
    }

    private static NewExpense purchase(UUID budget, UUID department) {
        return NewExpense.of(budget, LocalDate.of(TestTenant.YEAR, 5, 14), BigDecimal.ONE, "GBP")
                .description("Purchase")
                .department(department)
                .build();
    }

    private DepartmentDetails add(String name, UUID parent) {
        return tenant().as(Role.TENANT_ADMIN, () -> organisation.add(new NewDepartment(name, parent)));
    }
}
