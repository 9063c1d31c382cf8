package org.budgeting.spending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.budgets.BudgetService;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryService;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.PlannedMonth;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.periods.PeriodService;
import org.budgeting.tenancy.TenantService;
import org.budgeting.vendors.VendorService;

/** Tells what was spent, by any two dimensions, against the months before and against plan. */
@Stateless
public class SpendingService {

    @Inject
    private SpendingRepository rows;

    @Inject
    private FundsReader funds;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private VendorService vendors;

    @Inject
    private PeriodService periods;

    @Inject
    private TenantService tenants;

    /** The months that are meant where nobody names any: of this fiscal year, up to this one. */
    @Needs(Right.READ)
    public Period usualMonths() {
        return new Period(periods.year(null).days().start(), tenants.today());
    }

    /**
     * What was spent. Each cell has an amount, the one of the months that it is held against, and the plan where there
     * is one (SP5); a cell without any of them is left out.
     */
    @Needs(Right.READ)
    public List<SpendingCell> cells(SpendingQuestion question) {
        Map<UUID, UUID> merged = categories.merged();
        Set<UUID> wanted = withMerged(question.places().category(), merged);
        YearMonth first = question.first();
        YearMonth last = question.last();
        SpendingSheet sheet = new SpendingSheet(question, merged);
        sheet.spent(rows.sums(question, wanted, first, last));
        sheet.spentBefore(
                rows.sums(question, wanted, first.minusMonths(question.shift()), last.minusMonths(question.shift())));
        if (question.isPlanned()) {
            sheet.planned(planned(question, wanted));
        }
        return sheet.cut().cells(names(sheet));
    }

    private List<PlannedMonth> planned(SpendingQuestion question, Set<UUID> wanted) {
        SpendingQuestion.Places places = question.places();
        return funds
                .planned(question.first(), question.last(), places.budget(), question.isBy(Dimension.BUDGET))
                .stream()
                .filter(month -> isNullOr(places.department(), month.department())
                        && isNullOr(places.currency(), month.currency())
                        && (wanted.isEmpty() || wanted.contains(month.category())))
                .toList();
    }

    private static boolean isNullOr(Object wanted, Object found) {
        return wanted == null || wanted.equals(found);
    }

    /** A category with those that were merged into it; nothing for none. */
    private static Set<UUID> withMerged(UUID category, Map<UUID, UUID> merged) {
        Set<UUID> all = new HashSet<>();
        if (category != null) {
            all.add(category);
            merged.forEach((from, into) -> {
                if (into.equals(category)) {
                    all.add(from);
                }
            });
        }
        return all;
    }

    private Map<UUID, String> names(SpendingSheet sheet) {
        Map<UUID, String> names = new HashMap<>(budgets.namesOf(sheet.ids(Dimension.BUDGET)));
        names.putAll(categories.namesOf(sheet.ids(Dimension.CATEGORY)));
        names.putAll(organisation.namesOf(sheet.ids(Dimension.DEPARTMENT)));
        names.putAll(vendors.namesOf(sheet.ids(Dimension.VENDOR)));
        return names;
    }
}
