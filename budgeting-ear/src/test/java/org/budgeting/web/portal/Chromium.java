package org.budgeting.web.portal;

import java.nio.file.Path;
import org.budgeting.MachinesProgram;

/**
 * The browser of the tests: the one that the machine has, or Debian's, installed where it is missing and that is
 * allowed.
 */
final class Chromium {

    private Chromium() {}

    /**
     * Where the browser is; {@code -Dchromium=…} names another one.
     *
     * @throws IllegalStateException that says what to install, if it is missing and cannot be installed
     */
    static synchronized Path executable() {
        String named = System.getProperty("chromium");
        if (named != null) {
            return Path.of(named);
        }
        return MachinesProgram.find("chromium", "chromium-browser", "google-chrome")
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium. Install it as your system does (Debian: apt-get install chromium), or name it: -Dchromium=…"));
    }
}
