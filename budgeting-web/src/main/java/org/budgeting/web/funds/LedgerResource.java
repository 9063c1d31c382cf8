package org.budgeting.web.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.budgeting.funds.LedgerCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/ledger/} */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class LedgerResource {

    @Inject
    private LedgerCheck check;

    @GET
    @Path("check")
    @Operation(
            operationId = "checkLedger",
            summary = "Compare the ledger's rows with the balances",
            description =
                    "Adds up every row of the organisation's ledger anew and names each balance that differs; there is none. Done every night, too. Needs the role auditor.")
    public LedgerCheckView check() {
        return LedgerCheckView.of(check.differences());
    }
}
