package org.budgeting.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of a file are written. UTF-8 may begin with a byte order mark. */
public enum FileEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    FileEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
