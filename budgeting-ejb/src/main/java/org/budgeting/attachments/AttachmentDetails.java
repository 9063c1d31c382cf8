package org.budgeting.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * An attachment as it is shown.
 *
 * @param subject id of what it belongs to
 * @param sha256 of its bytes, in hex
 * @param hasThumbnail whether it is known what it looks like
 */
public record AttachmentDetails(
        UUID id,
        long version,
        UUID subject,
        String fileName,
        FileType type,
        long sizeBytes,
        String sha256,
        boolean hasThumbnail,
        String attachedBy,
        Instant attachedAt) {}
