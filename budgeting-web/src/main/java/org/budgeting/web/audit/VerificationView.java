package org.budgeting.web.audit;

import org.budgeting.audit.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a walk along the chain found, as it is answered. */
@Schema(name = "AuditVerification", description = "What a walk along the chain found.")
public record VerificationView(
        @Schema(description = "Whether nothing is broken.", example = "true")
        boolean intact,

        @Schema(description = "How many links were walked in good order.", example = "1204")
        long links,

        @Schema(description = "Entries that are too young to have a link.", example = "0")
        long waiting,

        @Schema(nullable = true, description = "Sequence number of the first broken entry; null if none is.")
        Long brokenSeq,

        @Schema(nullable = true, description = "In words, what is wrong with it; null if nothing is.")
        String finding,

        @Schema(description = "The hash at the end of the chain, to compare with one kept elsewhere.")
        String head) {

    static VerificationView of(Verification verification) {
        return new VerificationView(
                verification.intact(),
                verification.links(),
                verification.waiting(),
                verification.brokenSeq(),
                verification.finding(),
                verification.head());
    }
}
