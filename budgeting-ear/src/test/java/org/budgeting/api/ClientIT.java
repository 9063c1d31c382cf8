package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.client.ApiClient;
import org.budgeting.client.ApiException;
import org.budgeting.client.ApiResponse;
import org.budgeting.client.api.BudgetsApi;
import org.budgeting.client.model.Budget;
import org.budgeting.client.model.BudgetInput;
import org.budgeting.client.model.BudgetPatch;
import org.budgeting.client.model.BudgetStage;
import org.budgeting.client.model.BudgetType;
import org.junit.jupiter.api.Test;

/** A program that speaks with the API by a client that was generated from the kept description. */
class ClientIT {

    private final BudgetsApi budgets = new BudgetsApi(client());

    @Test
    void drafts_a_budget_once_changes_it_and_finds_it_again() throws ApiException {
        BudgetInput plan = plan(Api.unique("Client"));
        String key = UUID.randomUUID().toString();
        Budget draft = budgets.draftBudget(plan, key);
        assertThat(budgets.draftBudget(plan, key).getId()).isEqualTo(draft.getId());
        assertThat(draft.getStage()).isEqualTo(BudgetStage.DRAFT);

        ApiResponse<Budget> read = budgets.getBudgetWithHttpInfo(draft.getId(), null);
        String tag = read.getHeaders().get("etag").get(0);
        budgets.changeBudget(draft.getId(), tag, new BudgetPatch().description("By a program"));

        assertThat(budgets.listBudgets(null, null, null, null, null, null, 10, plan.getName(), null, null, null)
                        .getItems())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.getId()).isEqualTo(draft.getId());
                    assertThat(found.getDescription()).isEqualTo("By a program");
                    assertThat(found.getAmount()).isEqualTo("1200.00");
                    assertThat(found.getEndDate()).isEqualTo(plan.getEndDate());
                });
    }

    @Test
    void a_refusal_names_the_field() {
        BudgetInput backwards = plan(Api.unique("Client")).endDate(LocalDate.of(2025, 1, 1));
        ApiException refusal = catchThrowableOfType(ApiException.class, () -> budgets.draftBudget(backwards, null));
        assertThat(refusal.getCode()).isEqualTo(422);
        assertThat(refusal.getResponseBody()).contains("/end_date");
    }

    private static BudgetInput plan(String name) {
        return new BudgetInput()
                .name(name)
                .budgetType(BudgetType.ANNUAL)
                .amount("1200.00")
                .currency("GBP")
                .startDate(LocalDate.of(2026, 1, 1))
                .endDate(LocalDate.of(2026, 12, 31));
    }

    private static ApiClient client() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(Api.root().toString().replaceFirst("/budgeting/$", ""));
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + Api.token(Api.AURORA + "contributor")));
        return client;
    }
}
