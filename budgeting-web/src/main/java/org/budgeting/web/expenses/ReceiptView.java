package org.budgeting.web.expenses;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt as it is answered. */
@Schema(name = "Receipt", description = "A receipt of an expense.")
public record ReceiptView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "invoice.pdf") String fileName,

        @Schema(description = "Found by what stands in the file.", example = "application/pdf")
        String mediaType,

        @Schema(example = "48213") long sizeBytes,

        @Schema(
                description = "Of the bytes, in hex.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(
                description = "Path of the bytes.",
                example =
                        "/budgeting/expenses/0199c0de-7a3b-7f2e-9d14-3c5a6b7c8d9e/receipts/0199c0df-1b2c-7d3e-8f40-5a6b7c8d9e0f/content/")
        String content,

        @Schema(
                nullable = true,
                description = "Path of a small picture of it; null if it has none.",
                example =
                        "/budgeting/expenses/0199c0de-7a3b-7f2e-9d14-3c5a6b7c8d9e/receipts/0199c0df-1b2c-7d3e-8f40-5a6b7c8d9e0f/thumbnail/")
        String thumbnail,

        @Schema(example = "aurora-contributor") String addedBy,
        Instant addedAt)
        implements Versioned {

    static ReceiptView of(AttachmentDetails receipt) {
        String path = path(receipt.subject(), receipt.id());
        return new ReceiptView(
                receipt.id(),
                receipt.version(),
                receipt.fileName(),
                receipt.type().mediaType(),
                receipt.sizeBytes(),
                receipt.sha256(),
                path + "content/",
                receipt.hasThumbnail() ? path + "thumbnail/" : null,
                receipt.attachedBy(),
                receipt.attachedAt());
    }

    /** Where a receipt is found. */
    static String path(UUID expense, UUID receipt) {
        return "/budgeting/expenses/" + expense + "/receipts/" + receipt + "/";
    }
}
