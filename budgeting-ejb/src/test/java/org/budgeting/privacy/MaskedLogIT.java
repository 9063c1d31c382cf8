package org.budgeting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.testing.InContainer;
import org.junit.jupiter.api.Test;

/** What the server's own log holds of what is logged. */
class MaskedLogIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(MaskedLogIT.class.getName());

    @Test
    void the_server_s_log_holds_no_card_PR3() throws IOException {
        String mark = UUID.randomUUID().toString();
        LOG.log(
                Level.WARNING,
                mark + " 4111111111111111",
                new IllegalStateException("quoting 5500 0000 0000 0004", new IOException("of 378282246310005")));
        String log = Files.readString(Path.of("logs", "messages.log"));
        assertThat(log.substring(log.indexOf(mark)))
                .startsWith(mark + " ************1111")
                .contains("quoting **** **** **** 0004", "of ***********0005")
                .doesNotContain("5500 0000", "3782822463");
    }
}
