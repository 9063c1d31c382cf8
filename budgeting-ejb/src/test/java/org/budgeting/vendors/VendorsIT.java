package org.budgeting.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ImportedExpense;
import org.budgeting.expenses.NewExpense;
import org.budgeting.funds.Control;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class VendorsIT extends InContainer {

    @Inject
    private VendorService vendors;

    @Inject
    private ExpenseService expenses;

    @Test
    void whoever_names_a_vendor_gets_the_same_one_however_many_name_it_at_once_VE2() throws Exception {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00", Control.IGNORE);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        Set<UUID> found = new HashSet<>();
        try {
            List<Future<ExpenseDetails>> answers = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                String name = n % 2 == 0 ? "Messe GmbH" : " messe gmbh";
                answers.add(threads.submit(() -> town.record(from(budget, name, null))));
            }
            for (Future<ExpenseDetails> answer : answers) {
                found.add(answer.get().vendorId());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(found).hasSize(1).doesNotContainNull();
        assertThat(list(town, "MESSE")).hasSize(1);
    }

    @Test
    void a_merged_vendor_is_a_name_of_the_other_one_and_its_expenses_are_the_others_VE3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        ExpenseDetails first = town.record(from(budget, "Adwave", "7"));
        ExpenseDetails second = town.record(from(budget, "Adwave Ltd", "7"));
        assertThat(second.possibleDuplicate()).as("another vendor").isNull();
        VendorDetails goes = get(town, second.vendorId());
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> vendors.merge(goes.id(), 0, first.vendorId())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> merge(town, goes, goes.id())).isInstanceOf(InvalidInput.class);
        MergePreview preview = town.as(Role.FINANCE, () -> vendors.previewMerge(goes.id(), first.vendorId()));
        assertThat(preview.uses("expenses")).isEqualTo(1);

        VendorDetails stays = merge(town, goes, first.vendorId());
        assertThat(stays.id()).isEqualTo(first.vendorId());
        assertThat(stays.synonyms()).containsExactly("Adwave Ltd");
        assertThat(get(town, goes.id()).id()).isEqualTo(stays.id());
        assertThat(town.as(Role.VIEWER, () -> expenses.list(ExpenseFilter.ofVendor(stays.id()), PageRequest.first(10)))
                        .items())
                .hasSize(2);
        assertThat(town.record(from(budget, "ADWAVE ltd", "7")).possibleDuplicate())
                .isEqualTo(first.id());
        assertThatThrownBy(() -> merge(town, goes, first.vendorId())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void names_move_from_row_to_row_and_none_is_of_two_vendors_VE1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        VendorDetails messe = get(town, town.record(from(budget, "Messe", null)).vendorId());
        town.record(from(budget, "Other", null));
        VendorDetails renamed = rename(town, messe, "Messe GmbH", List.of("Fair"));
        assertThat(renamed.name()).isEqualTo("Messe GmbH");
        assertThat(renamed.synonyms()).containsExactly("Fair", "Messe");
        assertThatThrownBy(() -> rename(town, messe, "Again", List.of())).isInstanceOf(Stale.class);
        VendorDetails swapped = rename(town, renamed, "Fair", List.of("Messe GmbH"));
        assertThat(swapped.name()).isEqualTo("Fair");
        assertThat(swapped.synonyms()).containsExactly("Messe GmbH");
        assertThat(town.record(from(budget, "messe gmbh", null)).vendorId()).isEqualTo(messe.id());
        assertThatThrownBy(() -> rename(town, swapped, "Fair", List.of("OTHER")))
                .isInstanceOf(VendorExists.class);
        assertThatThrownBy(() -> rename(town, swapped, "other", List.of())).isInstanceOf(VendorExists.class);
        TestTenant another = given.aTenant();
        assertThatThrownBy(() -> get(another, messe.id())).isInstanceOf(NotFound.class);
        assertThat(list(another, null)).isEmpty();
    }

    @Test
    void an_invoice_that_seems_to_be_recorded_already_says_so_by_form_and_import_X7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        ExpenseDetails first = town.record(from(budget, "Paperleaf", "INV-1"));
        assertThat(first.possibleDuplicate()).isNull();
        assertThat(town.record(from(budget, "paperleaf", "inv-1")).possibleDuplicate())
                .isEqualTo(first.id());
        assertThat(town.as(
                        Role.VIEWER,
                        () -> expenses.alike("PAPERLEAF", " INV-1", LocalDate.of(TestTenant.YEAR, 12, 31))))
                .map(ExpenseDetails::id)
                .contains(first.id());
        assertThat(town.as(
                        Role.VIEWER,
                        () -> expenses.alike("Paperleaf", "INV-1", LocalDate.of(TestTenant.YEAR + 1, 1, 1))))
                .isEmpty();
        town.as(
                Role.CONTRIBUTOR,
                () -> expenses.recordEach(List.of(
                        new ImportedExpense(from(budget, "Paperleaf", "INV-1"), "a"),
                        new ImportedExpense(from(budget, "Kessler", "9"), "b"),
                        new ImportedExpense(from(budget, "Kessler", "9"), "c"),
                        new ImportedExpense(from(budget, "Kessler", null), "d"))));
        ExpenseFilter alike =
                new ExpenseFilter(budget, null, null, null, null, null, null, true, null, null, null, null, null);
        assertThat(town.as(Role.VIEWER, () -> expenses.list(alike, PageRequest.first(10)))
                        .items())
                .extracting(ExpenseDetails::invoiceNumber)
                .containsExactlyInAnyOrder("inv-1", "INV-1", "9");
    }

    private static NewExpense from(UUID budget, String vendor, String invoice) {
        return TestTenant.purchase(budget, "1.00")
                .but()
                .vendor(vendor)
                .invoiceNumber(invoice)
                .build();
    }

    private VendorDetails get(TestTenant town, UUID id) {
        return town.as(Role.VIEWER, () -> vendors.get(id));
    }

    private List<VendorDetails> list(TestTenant town, String search) {
        return town.as(Role.VIEWER, () -> vendors.list(search, PageRequest.first(10)))
                .items();
    }

    private VendorDetails rename(TestTenant town, VendorDetails read, String name, List<String> synonyms) {
        return town.as(Role.FINANCE, () -> vendors.rename(read.id(), read.version(), new VendorNames(name, synonyms)));
    }

    private VendorDetails merge(TestTenant town, VendorDetails read, UUID into) {
        return town.as(Role.FINANCE, () -> vendors.merge(read.id(), read.version(), into));
    }
}
