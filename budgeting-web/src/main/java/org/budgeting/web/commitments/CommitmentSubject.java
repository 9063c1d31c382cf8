package org.budgeting.web.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.web.approvals.ApprovalSubject;
import org.budgeting.web.approvals.SubjectCard;
import org.budgeting.web.portal.Words;

/** A purchase in the inbox. */
@RequestScoped
public class CommitmentSubject implements ApprovalSubject {

    @Inject
    private CommitmentService commitments;

    @Override
    public String type() {
        return CommitmentService.SUBJECT;
    }

    @Override
    public SubjectCard card(ApprovalItem item) {
        CommitmentDetails commitment = commitments.get(item.subjectId());
        Stream<SubjectCard.Fact> whole = Stream.of(
                new SubjectCard.Fact(Words.text("field.neededBy"), Words.day(commitment.neededBy())),
                new SubjectCard.Fact(Words.text("field.expiresOn"), Words.day(commitment.expiresOn())));
        Stream<SubjectCard.Fact> lines = commitment.lines().stream()
                .map(line -> new SubjectCard.Fact(
                        Words.money(line.amount(), commitment.currency()),
                        line.budgetName() + ", " + line.categoryName() + ", " + Words.day(line.expectedOn())));
        List<SubjectCard.Fact> facts = Stream.concat(whole, lines).toList();
        return new SubjectCard(
                "/commitments/commitment-detail", "id", commitment.id().toString(), facts, null, null);
    }
}
