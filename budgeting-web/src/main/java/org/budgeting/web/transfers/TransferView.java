package org.budgeting.web.transfers;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.transfers.TransferDetails;
import org.budgeting.transfers.TransferKind;
import org.budgeting.transfers.TransferState;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as it is answered. */
@Schema(description = "Planned amounts that move between approved budgets once somebody else has approved it.")
public record TransferView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "transfer") TransferKind kind,
        @Schema(example = "submitted") TransferState state,
        @Schema(example = "The fair was cancelled") String reason,

        @Schema(description = "The sum of the lines.", example = "250.00")
        String amount,

        @Schema(example = "GBP") String currency,

        @Schema(nullable = true, description = "The transfer that this one undoes.")
        UUID reversalOf,

        String createdBy,
        Instant createdAt,

        @Schema(nullable = true, description = "Who approved, returned or withdrew it.")
        String decidedBy,

        @Schema(nullable = true) Instant decidedAt,
        List<LineView> lines)
        implements Versioned {

    /** An amount from one place to another. */
    @Schema(name = "TransferLine")
    public record LineView(
            PlaceView from,
            PlaceView to,
            @Schema(example = "250.00") String amount) {}

    /** A category in a month of a budget. */
    @Schema(name = "Place")
    public record PlaceView(
            UUID budget,
            @Schema(example = "Marketing 2026") String budgetName,
            UUID category,
            @Schema(example = "Print") String categoryName,
            YearMonth month) {

        static PlaceView of(TransferDetails.Place place) {
            return new PlaceView(
                    place.budget(), place.budgetName(), place.category(), place.categoryName(), place.month());
        }
    }

    static TransferView of(TransferDetails transfer) {
        String currency = transfer.currency();
        return new TransferView(
                transfer.id(),
                transfer.version(),
                transfer.kind(),
                transfer.state(),
                transfer.reason(),
                Amounts.shown(transfer.amount(), currency),
                currency,
                transfer.reversalOf(),
                transfer.createdBy(),
                transfer.createdAt(),
                transfer.decidedBy(),
                transfer.decidedAt(),
                transfer.lines().stream()
                        .map(line -> new LineView(
                                PlaceView.of(line.from()),
                                PlaceView.of(line.to()),
                                Amounts.shown(line.amount(), currency)))
                        .toList());
    }
}
