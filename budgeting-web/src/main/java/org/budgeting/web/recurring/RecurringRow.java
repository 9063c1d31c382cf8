package org.budgeting.web.recurring;

import org.budgeting.recurring.RecurringDetails;

/** A recurring expense as the list shows it. */
public record RecurringRow(RecurringDetails of) {

    public String getSentence() {
        return RecurringWords.of(of.schedule());
    }
}
