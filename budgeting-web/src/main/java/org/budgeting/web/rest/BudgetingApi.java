package org.budgeting.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything under {@code /budgeting/}; resources and providers are found by their annotations. */
@ApplicationPath("/budgeting")
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "An access token of the realm `budgeting` for the audience `budgeting`. It names the tenant and the roles.")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Budgeting",
                        version = "1.0",
                        description = """
                                Budgets, expenses, approvals and goals of one organisation: the one that your token names.

                                - **Paths** end with a slash; without it they are served too.
                                - **Amounts** are decimal strings beside a `currency`; days are `2026-11-23`, moments RFC 3339, words lower case.
                                - **Lists** answer `items` and `next`. Give `next` as `cursor` to go on; the header `Link` holds the whole address.
                                - **Changes** need `If-Match` with the ETag that you read: 428 without it, 412 if somebody changed the thing since.
                                - **Repeats**: send an `Idempotency-Key` with a POST, and repeating it has one effect and one answer.
                                - **Refusals** are problem documents (RFC 9457); their `type` is the address of a page that explains them.
                                """,
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        // Answered by the mechanism, so that no method names it.
        components = @Components(schemas = @Schema(name = "ProblemDocument", implementation = Problem.class)),
        security = @SecurityRequirement(name = "bearer"),
        tags = {
            @Tag(name = "Budgets", description = "Plans to spend, from draft to archive."),
            @Tag(name = "Expenses", description = "What was spent, or is going to be."),
            @Tag(name = "Recurring expenses", description = "What is spent again and again."),
            @Tag(name = "Categories", description = "What money is spent on."),
            @Tag(name = "Vendors", description = "Whom it is paid to."),
            @Tag(name = "Exchange rates", description = "What currencies came to in each other, by day."),
            @Tag(name = "Departments", description = "Who spends it."),
            @Tag(name = "Approvals", description = "What waits for a decision, and the decisions."),
            @Tag(name = "Plans", description = "Budgets filled, copied, and written in spreadsheets."),
            @Tag(name = "Transfers", description = "Money that goes from one budget or line to another."),
            @Tag(name = "Commitments", description = "Purchases that are requested and ordered before they are paid."),
            @Tag(
                    name = "Over-budget cases",
                    description = "What was spent outside beyond a limit, and what was done about it."),
            @Tag(name = "Periods", description = "How years are cut, and which periods take bookings."),
            @Tag(name = "Comments", description = "What people say about budgets, with files, and whom they mention."),
            @Tag(name = "Variances", description = "What was used against the plan, and why."),
            @Tag(name = "Goals", description = "What budgets are spent for."),
            @Tag(name = "Recommendations", description = "What Pecunia advises."),
            @Tag(name = "Imports", description = "Expenses from files."),
            @Tag(name = "Webhooks", description = "Programs that are told what happens."),
            @Tag(name = "Administration", description = "What keeps an organisation in order."),
            @Tag(name = "Audit", description = "Who did what."),
            @Tag(name = "Start", description = "Where to begin.")
        })
public class BudgetingApi extends Application {}
