package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonPath document = JsonPath.from(Api.description());

    @Test
    void speaks_3_1_and_names_the_paths_with_their_slash() {
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(paths().keySet())
                .allMatch(path -> path.endsWith("/"))
                .contains(
                        "/budgeting/budgets/",
                        "/budgeting/budgets/{id}/",
                        "/budgeting/budgets/summary/",
                        "/budgeting/expenses/",
                        "/budgeting/categories/default_categories/",
                        "/budgeting/approvals/{id}/decision/",
                        "/budgeting/goals/{id}/");
    }

    @Test
    void describes_each_operation_and_its_refusals_R8() {
        Set<String> ids = new HashSet<>();
        paths().forEach((path, item) -> item.forEach((method, described) -> {
            if (path.startsWith("/budgeting/") && METHODS.contains(method)) {
                Map<String, Object> operation = asMap(described);
                assertThat(operation)
                        .as(method + " " + path)
                        .containsKeys("summary", "description", "operationId", "tags");
                assertThat(ids.add(operation.get("operationId").toString())).isTrue();
                Map<String, Object> answers = asMap(operation.get("responses"));
                assertThat(answers).as(method + " " + path).containsKeys("400", "401", "403", "500");
                assertThat(answers.keySet()).as(method + " " + path).anyMatch(status -> status.startsWith("2"));
            }
        }));
    }

    @Test
    void describes_fields_and_words_as_they_travel() {
        Map<String, Object> budget = document.getMap("components.schemas.BudgetInput.properties");
        assertThat(budget)
                .containsKeys("budget_type", "start_date", "target_roi")
                .doesNotContainKeys("budgetType");
        assertThat(document.getList("components.schemas.BudgetStatus.enum")).contains("over_budget", "active");
        assertThat(document.getString("components.schemas.BudgetInput.properties.amount.type"))
                .isEqualTo("string");
    }

    @Test
    void makes_things_with_201_and_asks_for_if_match() {
        assertThat(paths().get("/budgeting/budgets/").get("post").toString()).contains("201=", "Location");
        Map<String, Object> put = asMap(paths().get("/budgeting/budgets/{id}/").get("put"));
        assertThat((List<?>) put.get("parameters"))
                .anySatisfy(parameter -> assertThat(parameter.toString()).contains("If-Match", "required=true"));
        assertThat(asMap(put.get("responses"))).containsKeys("412", "428");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object object) {
        return (Map<String, Object>) object;
    }

    private Map<String, Map<String, Object>> paths() {
        return document.getMap("paths");
    }
}
