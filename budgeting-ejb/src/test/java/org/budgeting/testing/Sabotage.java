package org.budgeting.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.budgeting.approvals.ApprovalDecided;

/** Fails after everybody else has heard of a decision, for the subjects of its victims alone. */
@ApplicationScoped
public class Sabotage {

    private static final int AFTER_ALL_OTHERS = 10_000;

    private final Set<UUID> victims = ConcurrentHashMap.newKeySet();

    public void of(UUID subject) {
        victims.add(subject);
    }

    void decided(@Observes @Priority(AFTER_ALL_OTHERS) ApprovalDecided decision) {
        if (victims.remove(decision.subjectId())) {
            throw new IllegalStateException("sabotage");
        }
    }
}
