package org.budgeting.attachments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of files that are taken (AT1): documents and pictures, nothing that runs. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt", "text", "log", "md"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The endings that its files may have, each with its dot. */
    Stream<String> dottedEndings() {
        return endings.stream().map(ending -> "." + ending);
    }

    /** The ending of a file of this kind that came without one. */
    String ending() {
        return endings.get(0);
    }

    /** Whether files of this kind are called so: what the name promises is what the receiver's system opens it with. */
    boolean agreesWith(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }
}
