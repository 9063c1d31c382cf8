package org.budgeting.privacy;

import java.util.stream.Stream;

/**
 * A failure as it is logged when the original quotes the number of a payment card: the same text and trace without it.
 */
final class MaskedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int CAUSES_MAX = 20;

    private final String text;

    private MaskedFailure(Throwable original) {
        super(CardNumbers.masked(original.getMessage()), of(original.getCause()), false, true);
        text = CardNumbers.masked(original.toString());
        setStackTrace(original.getStackTrace());
    }

    /** The failure itself if there is nothing to mask in it. */
    static Throwable of(Throwable failure) {
        return quotesACard(failure) ? new MaskedFailure(failure) : failure;
    }

    private static boolean quotesACard(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .limit(CAUSES_MAX)
                .map(String::valueOf)
                .anyMatch(text -> !text.equals(CardNumbers.masked(text)));
    }

    @Override
    public String toString() {
        return text;
    }
}
