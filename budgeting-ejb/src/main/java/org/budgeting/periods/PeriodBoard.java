package org.budgeting.periods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.calendar.FiscalPeriod;
import org.budgeting.calendar.FiscalYear;
import org.budgeting.organisation.DepartmentDetails;

/** How periods stand for the organisation and all departments, those above included (Y1). Pure. */
final class PeriodBoard {

    private static final int DEPTH_MAX = 50;

    private final Map<PeriodKey, Standing> standings;
    private final Map<UUID, DepartmentDetails> departments;

    PeriodBoard(List<Standing> standings, List<DepartmentDetails> departments) {
        this.standings = standings.stream().collect(Collectors.toMap(Standing::key, Function.identity()));
        this.departments = departments.stream().collect(Collectors.toMap(DepartmentDetails::id, Function.identity()));
    }

    boolean knows(UUID department) {
        return department == null || departments.containsKey(department);
    }

    /** The periods of a year for the organisation or one department. */
    List<PeriodDetails> periods(FiscalYear year, UUID department) {
        return year.periods().stream()
                .map(period -> details(period, department))
                .toList();
    }

    PeriodDetails details(FiscalPeriod period, UUID department) {
        PeriodKey key = new PeriodKey(period.year(), period.number(), department);
        Optional<Standing> own = Optional.ofNullable(standings.get(key));
        PeriodState state = own.map(Standing::state).orElse(PeriodState.OPEN);
        Optional<Standing> above = strictestAbove(period, department)
                .filter(standing -> standing.state().compareTo(state) > 0);
        return new PeriodDetails(
                key,
                own.map(Standing::version).orElse(0L),
                own.map(Standing::id).orElse(null),
                period.name(),
                period.days().start(),
                period.days().end(),
                nameOf(department),
                state,
                above.map(Standing::state).orElse(state),
                above.map(Standing::departmentId).map(this::nameOf).orElse(null),
                own.map(Standing::by).orElse(null),
                own.map(Standing::at).orElse(null),
                own.map(Standing::reopeningBy).orElse(null));
    }

    private Optional<Standing> strictestAbove(FiscalPeriod period, UUID department) {
        List<Standing> above = new ArrayList<>();
        UUID next = department;
        for (int depth = 0; next != null && depth < DEPTH_MAX; depth++) {
            DepartmentDetails here = departments.get(next);
            next = here == null ? null : here.parent();
            Standing standing = standings.get(new PeriodKey(period.year(), period.number(), next));
            if (standing != null) {
                above.add(standing);
            }
        }
        return above.stream().max(Comparator.comparing(Standing::state));
    }

    private String nameOf(UUID department) {
        return department == null ? null : departments.get(department).name();
    }

    /**
     * The organisation, then the departments as a tree.
     *
     * @param top the department whose tree alone is shown; null for all
     */
    PeriodSheet sheet(FiscalYear year, UUID top, int rowsMax) {
        Map<Optional<UUID>, List<DepartmentDetails>> below = departments.values().stream()
                .sorted(Comparator.comparing(DepartmentDetails::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(DepartmentDetails::id))
                .collect(Collectors.groupingBy(department -> Optional.ofNullable(department.parent())));
        List<PeriodSheet.Row> rows = new ArrayList<>();
        rows.add(new PeriodSheet.Row(null, null, 0, periods(year, null)));
        List<DepartmentDetails> roots =
                top == null ? below.getOrDefault(Optional.<UUID>empty(), List.of()) : List.of(departments.get(top));
        roots.forEach(root -> addTree(rows, year, root, below, 0));
        boolean complete = rows.size() <= rowsMax;
        return new PeriodSheet(year, complete ? rows : List.copyOf(rows.subList(0, rowsMax)), complete);
    }

    private void addTree(
            List<PeriodSheet.Row> rows,
            FiscalYear year,
            DepartmentDetails root,
            Map<Optional<UUID>, List<DepartmentDetails>> below,
            int depth) {
        if (depth > DEPTH_MAX) {
            return;
        }
        rows.add(new PeriodSheet.Row(root.id(), root.name(), depth, periods(year, root.id())));
        below.getOrDefault(Optional.of(root.id()), List.of())
                .forEach(child -> addTree(rows, year, child, below, depth + 1));
    }
}
