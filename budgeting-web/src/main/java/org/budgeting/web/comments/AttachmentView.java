package org.budgeting.web.comments;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file beside a comment, as it is answered; its address gives the bytes. */
@Schema(name = "Attachment", description = "A file beside a comment.")
public record AttachmentView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "offer.pdf") String fileName,

        @Schema(description = "Found by what stands in the file.", example = "application/pdf")
        String mediaType,

        @Schema(example = "48213") long sizeBytes,

        @Schema(
                description = "Of the bytes, in hex.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(example = "aurora-contributor") String attachedBy,
        Instant attachedAt)
        implements Versioned {

    static AttachmentView of(AttachmentDetails file) {
        return new AttachmentView(
                file.id(),
                file.version(),
                file.fileName(),
                file.type().mediaType(),
                file.sizeBytes(),
                file.sha256(),
                file.attachedBy(),
                file.attachedAt());
    }
}
