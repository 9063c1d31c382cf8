package org.budgeting.attachments;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an owner takes (AT1). */
public enum FileKinds {
    DOCUMENTS(
            EnumSet.allOf(FileType.class),
            "Attach a PDF, a picture (PNG, JPEG, WebP), plain text, CSV, or an Office document without macros (XLSX, DOCX)."),
    SCANS(
            EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.WEBP),
            "Send a PDF or a picture (PNG, JPEG, WebP).");

    private final Set<FileType> types;
    private final String sentence;

    FileKinds(Set<FileType> types, String sentence) {
        this.types = types;
        this.sentence = sentence;
    }

    boolean take(FileType type) {
        return types.contains(type);
    }

    /** What may be sent, as a sentence. */
    String sentence() {
        return sentence;
    }

    /** Every ending that a file may have, as the {@code accept} of a file chooser wants them. */
    public String accepted() {
        return types.stream().flatMap(FileType::dottedEndings).collect(Collectors.joining(","));
    }
}
