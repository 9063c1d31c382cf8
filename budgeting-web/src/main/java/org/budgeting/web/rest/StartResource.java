package org.budgeting.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/} */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Start")
public class StartResource {

    /** Where everything is. */
    @Schema(description = "Where everything is.")
    public record Start(
            @Schema(example = "/budgeting/me/") String me,
            @Schema(example = "/budgeting/budgets/") String budgets,
            @Schema(example = "/budgeting/budgets/summary/") String budgetsSummary,
            @Schema(example = "/budgeting/expenses/") String expenses,
            @Schema(example = "/budgeting/imports/") String imports,
            @Schema(example = "/budgeting/approvals/") String approvals,
            @Schema(example = "/budgeting/categories/") String categories,
            @Schema(example = "/budgeting/departments/") String departments,
            @Schema(example = "/budgeting/fiscal_calendar/") String fiscalCalendar,
            @Schema(example = "/budgeting/periods/") String periods,
            @Schema(example = "/budgeting/goals/") String goals,
            @Schema(example = "/budgeting/recommendations/") String recommendations,
            @Schema(example = "/budgeting/audit/") String audit,
            @Schema(example = "/openapi") String openapi) {}

    @GET
    @Operation(
            operationId = "start",
            summary = "Where everything is",
            description = "The addresses of the lists, and of this description.")
    public Start start() {
        return new Start(
                "/budgeting/me/",
                "/budgeting/budgets/",
                "/budgeting/budgets/summary/",
                "/budgeting/expenses/",
                "/budgeting/imports/",
                "/budgeting/approvals/",
                "/budgeting/categories/",
                "/budgeting/departments/",
                "/budgeting/fiscal_calendar/",
                "/budgeting/periods/",
                "/budgeting/goals/",
                "/budgeting/recommendations/",
                "/budgeting/audit/",
                "/openapi");
    }
}
