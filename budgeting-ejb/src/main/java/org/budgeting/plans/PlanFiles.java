package org.budgeting.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.LineKey;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.Phasing;
import org.budgeting.budgets.PlanDesk;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tables.SmallTable;

/** Plans that go out as files and come back changed (PL3). */
@Stateless
public class PlanFiles {

    /** How large a file may be. */
    public static final int FILE_BYTES_MAX = 2 << 20;

    private static final String SHEET = "Plan";

    @Inject
    private PlanDesk desk;

    @Inject
    private CategoryService chart;

    @Inject
    private OrganisationService organisation;

    @Inject
    private AuditTrail audit;

    /** The plan that can be written, or the one in force, as a table of lines and months. */
    @Needs(Right.READ)
    public PlanFile export(UUID budget, PlanFormat format) {
        WorkingPlan plan = desk.plan(budget);
        List<List<Object>> rows = PlanSheet.rows(plan, departments(), categories());
        byte[] content = format == PlanFormat.CSV
                ? SmallTable.csv(rows)
                : SmallTable.workbook(SHEET, rows, PlanSheet.baseColumns(plan));
        String name = plan.plan().name() + (plan.revision() == null ? "" : ", version " + plan.revision());
        return new PlanFile(name + "." + format.name().toLowerCase(Locale.ROOT), format.mediaType(), content);
    }

    /**
     * What taking a file would do. Nothing is written.
     *
     * @throws InvalidInput on {@code file} if it is no table of a plan
     */
    @Needs(Right.READ)
    public FileCheck check(UUID budget, byte[] file) {
        return PlanSheet.check(desk.plan(budget), departments(), categories(), SmallTable.read(file));
    }

    /**
     * Takes what a file changes, and leaves everything else as it is.
     *
     * @param version of the plan as the caller read it
     * @throws InvalidInput naming each cell that cannot be read
     * @throws PlanConflicts if cells were changed both here and in the file, and nothing is chosen for them
     * @throws org.budgeting.problems.Stale if the plan was changed since
     */
    @Needs(Right.DRAFT_BUDGETS)
    public WorkingPlan take(UUID budget, long version, byte[] file, Resolution resolution) {
        WorkingPlan plan = desk.plan(budget);
        FileCheck check = PlanSheet.check(plan, departments(), categories(), SmallTable.read(file));
        if (!check.problems().isEmpty()) {
            throw new InvalidInput(
                    check.problems().stream().map(FileCheck.Fault::problem).toList());
        }
        List<PlanCell> open = check.getConflicts().stream()
                .filter(cell -> resolution.of(cell) == null)
                .toList();
        if (!open.isEmpty()) {
            throw new PlanConflicts(open);
        }
        List<PlanCell> taken = check.cells().stream()
                .filter(cell -> !cell.conflict() || resolution.of(cell) == Taking.MINE)
                .toList();
        WorkingPlan written = desk.rewrite(budget, version, changed(plan, taken));
        audit.record(Change.of(BudgetService.SUBJECT, budget, "imported").field("cells", taken.size()));
        return written;
    }

    /** Lines that are not touched keep their way of phasing. */
    private static NewBudget changed(WorkingPlan plan, List<PlanCell> taken) {
        Map<LineKey, NewBudget.PlannedLine> lines = new LinkedHashMap<>();
        Map<LineKey, List<BigDecimal>> months = new LinkedHashMap<>();
        plan.plan().lines().forEach(line -> lines.put(line.key(), line));
        plan.rows().forEach(row -> months.put(row.key(), new ArrayList<>(row.amounts())));
        for (PlanCell cell : taken) {
            LineKey key = new LineKey(cell.department(), cell.category());
            List<BigDecimal> amounts = months.computeIfAbsent(
                    key,
                    none -> new ArrayList<>(Collections.nCopies(plan.months().size(), BigDecimal.ZERO)));
            amounts.set(plan.months().indexOf(cell.month()), cell.mine());
            lines.put(
                    key,
                    new NewBudget.PlannedLine(
                            key.department(),
                            key.category(),
                            amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                            Phasing.typed(amounts)));
        }
        return plan.plan().withLines(List.copyOf(lines.values()));
    }

    private NameTree categories() {
        return new NameTree(chart.all().stream()
                .map(category -> new NameTree.Node(category.id(), category.name(), category.parent()))
                .toList());
    }

    private NameTree departments() {
        return new NameTree(organisation.all().stream()
                .map(department -> new NameTree.Node(department.id(), department.name(), department.parent()))
                .toList());
    }
}
