package org.budgeting.web.periods;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.periods.PeriodDetails;
import org.budgeting.periods.PeriodService;
import org.budgeting.periods.PeriodState;
import org.budgeting.web.approvals.ApprovalSubject;
import org.budgeting.web.approvals.SubjectCard;
import org.budgeting.web.portal.Words;

/** The reopening of a period in the inbox. */
@RequestScoped
public class ReopeningSubject implements ApprovalSubject {

    @Inject
    private PeriodService periods;

    @Override
    public String type() {
        return PeriodService.REOPENING;
    }

    @Override
    public SubjectCard card(ApprovalItem item) {
        PeriodDetails period = periods.ofSubject(item.subjectId());
        return new SubjectCard(
                "/periods/period-list",
                "period",
                period.key().text(),
                facts(period),
                new SubjectCard.Effect(
                        Words.text("periods.effect"), Words.word(period.state()), Words.word(PeriodState.OPEN)),
                null);
    }

    private static List<SubjectCard.Fact> facts(PeriodDetails period) {
        return List.of(
                new SubjectCard.Fact(Words.text("field.period"), period.name()),
                new SubjectCard.Fact(
                        Words.text("periods.days"), Words.day(period.start()) + " – " + Words.day(period.end())),
                new SubjectCard.Fact(
                        Words.text("periods.scope"),
                        period.departmentName() == null ? Words.text("periods.organisation") : period.departmentName()),
                new SubjectCard.Fact(Words.text("periods.closedBy"), period.setBy()));
    }
}
