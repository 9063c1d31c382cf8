package org.budgeting.web.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.audit.AuditRecord;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the trail as it is answered. */
@Schema(name = "AuditEntry", description = "Who did what to one thing.")
public record AuditEntryView(
        @Schema(description = "Its place in the organisation's trail.", example = "1204")
        long seq,

        Instant happenedAt,
        @Schema(example = "aurora-approver") String actor,

        @Schema(description = "rest, portal, import, timer or demo.", example = "rest")
        String channel,

        @Schema(nullable = true, example = "192.0.2.17") String address,

        @Schema(nullable = true, description = "Joins what was done in one call.")
        String correlation,

        @Schema(example = "budget") String subjectType,
        UUID subject,
        @Schema(example = "approved") String action,
        @Schema(nullable = true) String reason,

        @Schema(
                type = SchemaType.OBJECT,
                description = "Each field that changed: what it was, and what it is.",
                example = "{\"stage\": [\"SUBMITTED\", \"APPROVED\"]}")
        @JsonRawValue
        String changes) {

    static AuditEntryView of(AuditRecord entry) {
        return new AuditEntryView(
                entry.seq(),
                entry.happenedAt(),
                entry.actor(),
                entry.channel(),
                entry.address(),
                entry.correlation(),
                entry.subjectType(),
                entry.subjectId(),
                entry.action(),
                entry.reason(),
                entry.changes());
    }
}
