package org.budgeting.attachments;

import java.util.UUID;

/**
 * What a file belongs to.
 *
 * @param type the owner's word for the kind of thing, such as {@code comment}
 */
public record Subject(String type, UUID id) {

    @Override
    public String toString() {
        return type + " " + id;
    }
}
