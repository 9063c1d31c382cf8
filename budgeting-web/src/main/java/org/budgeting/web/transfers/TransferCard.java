package org.budgeting.web.transfers;

import java.util.List;
import java.util.stream.Stream;
import org.budgeting.transfers.TransferDetails;
import org.budgeting.web.approvals.SubjectCard;
import org.budgeting.web.portal.Words;

/** What the inbox shows of planned amounts that shall move. */
final class TransferCard {

    private TransferCard() {}

    static SubjectCard of(TransferDetails transfer) {
        List<SubjectCard.Fact> facts = transfer.lines().stream()
                .flatMap(line -> Stream.of(new SubjectCard.Fact(
                        Words.money(line.amount(), transfer.currency()),
                        place(line.from()) + " → " + place(line.to()))))
                .toList();
        return new SubjectCard("/transfers/transfer-detail", "id", transfer.id().toString(), facts, null, null);
    }

    private static String place(TransferDetails.Place place) {
        return place.budgetName() + ", " + place.categoryName() + ", " + Words.month(place.month());
    }
}
