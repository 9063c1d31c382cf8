package org.budgeting.privacy;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Hands on what is logged without numbers of payment cards (PR3). */
final class MaskingHandler extends Handler {

    private final Handler behind;

    MaskingHandler(Handler behind) {
        this.behind = behind;
        setLevel(behind.getLevel());
    }

    Handler behind() {
        return behind;
    }

    @Override
    public void publish(LogRecord logged) {
        logged.setMessage(CardNumbers.masked(logged.getMessage()));
        Object[] parameters = logged.getParameters();
        if (parameters != null) {
            logged.setParameters(
                    Arrays.stream(parameters).map(MaskingHandler::masked).toArray());
        }
        logged.setThrown(MaskedFailure.of(logged.getThrown()));
        behind.publish(logged);
    }

    /** Numbers stay what they are: a format may ask for them. */
    private static Object masked(Object parameter) {
        return parameter == null || parameter instanceof Number
                ? parameter
                : CardNumbers.masked(String.valueOf(parameter));
    }

    @Override
    public void flush() {
        behind.flush();
    }

    @Override
    public void close() {
        behind.close();
    }
}
