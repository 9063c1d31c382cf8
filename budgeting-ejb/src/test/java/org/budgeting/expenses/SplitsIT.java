package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class SplitsIT extends InContainer {

    private static final LocalDate IN_MAY = LocalDate.of(TestTenant.YEAR, 5, 14);

    @Inject
    private SplitService splits;

    @Inject
    private CorrectionService corrections;

    @Inject
    private LedgerProof proof;

    @Test
    void a_document_is_booked_to_all_of_its_budgets_or_to_none_X8() {
        TestTenant town = tenant();
        UUID wide = town.approvedBudget("100.00");
        UUID narrow = town.approvedBudget("10.00");
        UUID rent = town.category("Rent");
        BudgetExceeded refusal = catchThrowableOfType(
                BudgetExceeded.class, () -> record(town, "30.03", part(wide, rent, "50"), part(narrow, rent, "50")));
        assertThat(refusal.fields().get(0).field()).isEqualTo("parts[1].amount");
        assertThat(town.funds(wide).actual()).isZero();

        SplitDetails document = record(town, "20.01", part(wide, rent, "50"), part(narrow, null, "50"));
        assertThat(document.amount()).hasToString("20.01 GBP");
        assertThat(document.parts())
                .extracting(part -> part.amount().stripTrailingZeros().toPlainString())
                .containsExactly("10.01", "10");
        assertThat(document.parts())
                .allSatisfy(part -> assertThat(part.document()).isEqualTo(document.id()));
        assertThat(document.parts())
                .extracting(ExpenseDetails::possibleDuplicate)
                .containsOnlyNulls();
        assertThat(town.funds(wide).actual()).isEqualByComparingTo("10.01");

        SplitDetails again = record(town, "2.00", part(wide, rent, "50"), part(wide, null, "50"));
        assertThat(again.parts())
                .extracting(ExpenseDetails::possibleDuplicate)
                .containsOnly(document.first().id());
        ExpenseDetails first = document.first();
        town.as(
                Role.CONTRIBUTOR,
                () -> corrections.correct(
                        first.id(), first.version(), TestTenant.purchase(wide, rent, IN_MAY, "11.01")));
        SplitDetails read = town.as(Role.VIEWER, () -> splits.get(document.id()));
        assertThat(read.parts()).hasSize(3);
        assertThat(read.amount()).hasToString("21.01 GBP");
        proof.assertHolds(town);
    }

    @Test
    void places_are_named_by_their_part_and_others_documents_do_not_exist_T6() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> record(town, "2.00", part(budget, UUID.randomUUID(), "50"), part(UUID.randomUUID(), null, "50")));
        assertThat(refusal.fields())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("parts[0].category unknown", "parts[1].budget unknown");
        SplitDetails document = record(town, "2.00", part(budget, null, "50"), part(budget, null, "50"));
        TestTenant other = given.aTenant();
        assertThatThrownBy(() -> other.as(Role.VIEWER, () -> splits.get(document.id())))
                .isInstanceOf(NotFound.class);
        NewSplit any = split("2.00", part(budget, null, "50"), part(budget, null, "50"));
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> splits.record(any))).isInstanceOf(Forbidden.class);
        NewSplit outside = new NewSplit(any.whole().but().happenedOutside(true).build(), any.parts());
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> splits.record(outside)))
                .isInstanceOf(Forbidden.class);
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("2.00");
    }

    private SplitDetails record(TestTenant town, String amount, NewSplit.Part... parts) {
        return town.as(Role.CONTRIBUTOR, () -> splits.record(split(amount, parts)));
    }

    private static NewSplit split(String amount, NewSplit.Part... parts) {
        NewExpense whole = NewExpense.of(null, IN_MAY, new BigDecimal(amount), "GBP")
                .description("Rent and cleaning")
                .vendor("Stonegate Rent")
                .invoiceNumber("SR-5")
                .build();
        return new NewSplit(whole, List.of(parts));
    }

    private static NewSplit.Part part(UUID budget, UUID category, String percent) {
        return new NewSplit.Part(budget, category, null, null, new BigDecimal(percent));
    }
}
