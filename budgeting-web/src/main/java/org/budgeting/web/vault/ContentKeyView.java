package org.budgeting.web.vault;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.vault.ContentKeyDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key of the organisation as it is answered; the key itself is never shown. */
@Schema(
        name = "ContentKey",
        description = "A key under which files of the organisation are kept; never the key itself.")
public record ContentKeyView(
        UUID id,

        @Schema(description = "Whether it seals what is sent from now on.")
        boolean current,

        @Schema(description = "How many different files are kept under it.", example = "214")
        long files,

        @Schema(
                description = "Name of the installation's key that it is wrapped by: the beginning of its SHA-256.",
                example = "5d1c09ab")
        String wrappedBy,

        @Schema(example = "aurora-admin") String madeBy,
        Instant madeAt) {

    static ContentKeyView of(ContentKeyDetails key) {
        return new ContentKeyView(key.id(), key.current(), key.files(), key.wrappedBy(), key.madeBy(), key.madeAt());
    }
}
