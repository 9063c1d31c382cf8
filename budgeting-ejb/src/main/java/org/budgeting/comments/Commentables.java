package org.budgeting.comments;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.problems.NotFound;

/** All kinds of things that can be commented, by their word. */
@Dependent
class Commentables {

    @Inject
    @Any
    private Instance<Commentable> kinds;

    /** @throws NotFound if there is no such thing for the caller */
    void require(String type, UUID id) {
        if (readable(type, List.of(id)).isEmpty()) {
            throw new NotFound(type, id);
        }
    }

    /** Names by id of those among {@code ids} that exist for the caller. */
    Map<UUID, String> readable(String type, Collection<UUID> ids) {
        return kinds.stream()
                .filter(kind -> kind.subjectType().equals(type))
                .findFirst()
                .map(kind -> kind.readable(ids))
                .orElseThrow(() -> new IllegalStateException("nobody owns subjects of the type " + type));
    }
}
