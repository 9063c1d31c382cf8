package org.budgeting.web.budgets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.budgets.VersionState;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a budget as it is answered. */
@Schema(description = "A budget as it was at a time. What is sealed never changes; a revision in draft does.")
public record VersionView(
        UUID id,
        @Schema(hidden = true) long version,
        UUID budget,

        @Schema(description = "Counted from 1.", example = "2")
        int number,

        @Schema(example = "governing") VersionState state,

        @Schema(nullable = true, description = "Why the budget was revised.")
        String reason,

        @Schema(description = "The plan's fields by name, as they were when it was written down.")
        Map<String, String> facts,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "Only where one version is asked for.")
        List<LineView> lines,

        @Schema(nullable = true, description = "SHA-256 of the content; null until it governs.")
        String seal,

        @Schema(nullable = true, description = "Whether the content is still what was sealed.")
        Boolean sealHolds,

        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) String approvedBy,
        @Schema(nullable = true) Instant approvedAt)
        implements Versioned {

    /** What is planned for a category in a month. */
    @Schema(name = "VersionLine")
    public record LineView(
            @Schema(nullable = true, description = "The budget as a whole if null.")
            UUID department,

            @Schema(
                    nullable = true,
                    description = "Its place in the tree when the version was written down.",
                    example = "Company / Sales")
            String departmentPath,

            UUID category,
            String categoryName,
            YearMonth month,
            @Schema(example = "1000.00") String amount) {}

    static VersionView of(VersionDetails version) {
        String currency = version.facts().get("currency");
        return new VersionView(
                version.id(),
                version.version(),
                version.budget(),
                version.number(),
                version.state(),
                version.reason(),
                version.facts(),
                version.lines().stream()
                        .map(line -> new LineView(
                                line.department(),
                                line.departmentPath(),
                                line.category(),
                                line.categoryName(),
                                line.month(),
                                Amounts.shown(line.amount(), currency)))
                        .toList(),
                version.seal(),
                version.sealHolds(),
                version.createdBy(),
                version.createdAt(),
                version.approvedBy(),
                version.approvedAt());
    }
}
