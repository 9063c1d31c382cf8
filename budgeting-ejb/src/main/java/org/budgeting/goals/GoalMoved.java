package org.budgeting.goals;

import java.util.UUID;

/** What is known of a goal changed: it was set or changed, or a value was recorded. */
public record GoalMoved(String tenant, UUID goal) {}
