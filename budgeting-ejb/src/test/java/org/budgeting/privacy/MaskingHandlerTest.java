package org.budgeting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class MaskingHandlerTest {

    private final List<String> written = new ArrayList<>();

    private final MaskingHandler log = new MaskingHandler(new Handler() {

        @Override
        public void publish(LogRecord logged) {
            written.add(new SimpleFormatter().format(logged));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    });

    @Test
    void messages_parameters_and_failures_are_written_without_cards_PR3() {
        LogRecord logged = new LogRecord(Level.WARNING, "4111111111111111 and {0}, {1,number,#}");
        logged.setParameters(new Object[] {new StringBuilder("5500 0000 0000 0004"), 17});
        logged.setThrown(new IllegalStateException(
                "of 378282246310005", new IllegalArgumentException("because of 6011000990139424")));
        log.publish(logged);
        assertThat(written.get(0))
                .contains("************1111 and **** **** **** 0004, 17")
                .contains("IllegalStateException: of ***********0005")
                .contains("Caused by: java.lang.IllegalArgumentException: because of ************9424")
                .contains("MaskingHandlerTest.java");
    }

    @Test
    void what_quotes_no_card_is_written_as_it_is() {
        IllegalStateException failure = new IllegalStateException("id 0199c0de-7a3b-7f2e-9d14-3c5a6b7c8d9e");
        LogRecord logged = new LogRecord(Level.INFO, null);
        logged.setThrown(failure);
        log.publish(logged);
        assertThat(logged.getThrown()).isSameAs(failure);
    }
}
