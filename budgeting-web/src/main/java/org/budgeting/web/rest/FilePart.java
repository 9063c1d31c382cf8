package org.budgeting.web.rest;

import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import org.budgeting.problems.InvalidInput;

/** A form that is one file, in the part {@value #NAME}. */
public final class FilePart {

    public static final String NAME = "file";

    private FilePart() {}

    /** @throws InvalidInput naming a part that there is not, or the one that is missing */
    public static EntityPart of(List<EntityPart> form) {
        for (EntityPart part : form) {
            if (!isFile(part)) {
                throw InvalidInput.of(part.getName(), "unknown-part", "There is no such part. There is: file.");
            }
        }
        if (form.size() != 1) {
            throw InvalidInput.of(NAME, "required", "Send one file as the part file.");
        }
        return form.get(0);
    }

    /** Liberty calls a part by its file's name if that has letters beyond ASCII. */
    private static boolean isFile(EntityPart part) {
        return part.getName().equals(NAME)
                || part.getFileName().filter(part.getName()::equals).isPresent();
    }
}
