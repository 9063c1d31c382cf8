package org.budgeting.web.expenses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.budgeting.web.rest.Bulk;
import org.budgeting.web.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/expenses/bulk/} */
@Path("expenses/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Expenses")
public class ExpenseBulkResource {

    @Inject
    private Bulk bulk;

    @Inject
    private ExpenseDeeds deeds;

    @POST
    @Idempotent
    @Operation(
            operationId = "changeExpenses",
            summary = "Record and change many expenses",
            description =
                    "Up to 200 rows, done one after the other, each as its own operation does it and by itself: a row that is refused says why, and keeps no other from being done. If the request is interrupted, rows that were done stay done: look before you send again what records or refunds; what changes is refused then, because its tag is stale. For thousands, import a file. Needs a role that records expenses.")
    public ExpenseBulkView change(ExpenseBulkInput input) {
        return ExpenseBulkView.of(bulk.each(input.items(), row -> row.task(deeds)));
    }
}
