package org.budgeting.comments;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of thing that can be commented, told by the component that owns it. Comments ask before they show or take
 * anything, so nobody reads or writes about what is not the caller's to see (T6).
 */
public interface Commentable {

    /** The word for the kind of thing, such as {@code budget}. */
    String subjectType();

    /** Names by id of those among {@code ids} that exist for the caller. */
    Map<UUID, String> readable(Collection<UUID> ids);
}
