package org.budgeting.web.transfers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a carry-forward as it is answered. */
@Schema(description = "What became of a carry-forward.")
public record CarryForwardView(
        @Schema(nullable = true, description = "The document that waits for approval; null if nothing is to be moved.")
        TransferView transfer) {}
