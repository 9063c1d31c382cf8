package org.budgeting.budgets;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.Horizon;
import org.budgeting.storage.Sha256;

/**
 * A plan as it was written down: every field, the place in the tree of departments by name, and each amount. Says the
 * same for ever, whatever happens to departments and categories, so its hash is a seal (W3). Pure.
 */
record Snapshot(Map<String, String> facts, SortedMap<LineCell, BigDecimal> lines, SortedMap<UUID, String> departments) {

    private static final JsonBuilderFactory WRITING = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READING = Json.createReaderFactory(Map.of());

    /**
     * @param paths names from the top of the tree down to each department that is named
     * @param category its name
     */
    static Snapshot of(
            NewBudget plan, SortedMap<LineCell, BigDecimal> lines, Map<UUID, String> paths, String category) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", plan.name().strip());
        facts.put("description", plan.description());
        facts.put("budget_type", plan.budgetType().name());
        facts.put("amount", plain(plan.amount()));
        facts.put("currency", plan.currency());
        facts.put("start_date", plan.startDate().toString());
        facts.put("end_date", plan.endDate().toString());
        facts.put("category", text(plan.category()));
        facts.put("category_name", category);
        facts.put("department", text(plan.department()));
        facts.put("department_path", plan.department() == null ? null : paths.get(plan.department()));
        facts.put("owner", plan.owner());
        facts.put("control", plan.control().actual().name());
        facts.put("control_request", plan.control().request().name());
        facts.put("control_commitment", plan.control().commitment().name());
        facts.put("control_horizon", plan.control().horizon().name());
        facts.put("control_tolerance", plain(plan.control().tolerance()));
        facts.put("binds_descendants", String.valueOf(plan.bindsDescendants()));
        facts.put("target_roi", plain(plan.targetRoi()));
        facts.put("target_cpa", plain(plan.targetCpa()));
        facts.values().removeIf(value -> value == null);
        SortedMap<UUID, String> departments = new TreeMap<>();
        lines.keySet().stream()
                .map(LineCell::department)
                .filter(Objects::nonNull)
                .forEach(id -> departments.put(id, paths.get(id)));
        return new Snapshot(facts, lines, departments);
    }

    static Snapshot read(String content) {
        try (var reader = READING.createReader(new StringReader(content))) {
            JsonObject object = reader.readObject();
            Map<String, String> facts = new LinkedHashMap<>();
            JsonObject written = object.getJsonObject("facts");
            written.keySet().forEach(name -> facts.put(name, written.getString(name)));
            SortedMap<LineCell, BigDecimal> lines = new TreeMap<>(LineCell.ORDER);
            SortedMap<UUID, String> departments = new TreeMap<>();
            object.getJsonArray("lines").getValuesAs(JsonObject.class).forEach(line -> {
                UUID department = line.containsKey("department") ? UUID.fromString(line.getString("department")) : null;
                LineCell cell = new LineCell(
                        department,
                        UUID.fromString(line.getString("category")),
                        YearMonth.parse(line.getString("month")));
                lines.put(cell, new BigDecimal(line.getString("amount")));
            });
            JsonObject paths = object.getJsonObject("departments");
            if (paths != null) {
                paths.keySet().forEach(id -> departments.put(UUID.fromString(id), paths.getString(id)));
            }
            return new Snapshot(facts, lines, departments);
        }
    }

    /** Always the same text for the same plan. */
    String content() {
        JsonObjectBuilder written = WRITING.createObjectBuilder();
        facts.forEach(written::add);
        JsonArrayBuilder cells = WRITING.createArrayBuilder();
        lines.forEach((cell, amount) -> cells.add(written(cell, amount)));
        JsonObjectBuilder whole = WRITING.createObjectBuilder().add("facts", written);
        if (!departments.isEmpty()) {
            JsonObjectBuilder paths = WRITING.createObjectBuilder();
            departments.forEach((id, path) -> paths.add(id.toString(), path));
            whole.add("departments", paths);
        }
        return whole.add("lines", cells).build().toString();
    }

    /** Without a department nothing is said of one, as in what was sealed before lines had them. */
    private static JsonObjectBuilder written(LineCell cell, BigDecimal amount) {
        JsonObjectBuilder line = WRITING.createObjectBuilder();
        if (cell.department() != null) {
            line.add("department", cell.department().toString());
        }
        return line.add("category", cell.category().toString())
                .add("month", cell.month().toString())
                .add("amount", plain(amount));
    }

    static String sealOf(String content) {
        return Sha256.hex(content);
    }

    /** The plan that was written down, without its lines. */
    NewBudget plan() {
        return new NewBudget(
                facts.get("name"),
                facts.get("description"),
                BudgetType.valueOf(facts.get("budget_type")),
                new BigDecimal(facts.get("amount")),
                facts.get("currency"),
                LocalDate.parse(facts.get("start_date")),
                LocalDate.parse(facts.get("end_date")),
                id("category"),
                id("department"),
                facts.get("owner"),
                new ControlPolicy(
                        Control.valueOf(facts.get("control")),
                        Control.valueOf(facts.get("control_request")),
                        Control.valueOf(facts.get("control_commitment")),
                        Horizon.valueOf(facts.get("control_horizon")),
                        new BigDecimal(facts.get("control_tolerance"))),
                Boolean.parseBoolean(facts.get("binds_descendants")),
                decimal("target_roi"),
                decimal("target_cpa"),
                List.of());
    }

    List<VersionComparison.Fact> factsThatDiffer(Snapshot later) {
        SortedSet<String> names = new TreeSet<>(facts.keySet());
        names.addAll(later.facts.keySet());
        return names.stream()
                .map(name -> new VersionComparison.Fact(name, facts.get(name), later.facts.get(name)))
                .filter(fact -> fact.before() == null || !fact.before().equals(fact.after()))
                .toList();
    }

    List<VersionComparison.Line> linesThatDiffer(Snapshot later, Map<UUID, String> categoryNames) {
        SortedSet<LineCell> cells = new TreeSet<>(LineCell.ORDER);
        cells.addAll(lines.keySet());
        cells.addAll(later.lines.keySet());
        return cells.stream()
                .map(cell -> {
                    BigDecimal before = lines.getOrDefault(cell, BigDecimal.ZERO);
                    BigDecimal after = later.lines.getOrDefault(cell, BigDecimal.ZERO);
                    return new VersionComparison.Line(
                            cell.department(),
                            cell.department() == null ? null : pathIn(later, cell.department()),
                            cell.category(),
                            categoryNames.get(cell.category()),
                            cell.month(),
                            before,
                            after,
                            after.subtract(before));
                })
                .filter(line -> line.change().signum() != 0)
                .toList();
    }

    private String pathIn(Snapshot later, UUID department) {
        return later.departments.getOrDefault(department, departments.get(department));
    }

    private UUID id(String name) {
        return facts.get(name) == null ? null : UUID.fromString(facts.get(name));
    }

    private BigDecimal decimal(String name) {
        return facts.get(name) == null ? null : new BigDecimal(facts.get(name));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
