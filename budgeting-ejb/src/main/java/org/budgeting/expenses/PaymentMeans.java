package org.budgeting.expenses;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.budgeting.problems.InvalidInput;

/**
 * With which card or account something was paid, as its provider knows it. The number itself is never kept.
 *
 * @param token by which the provider finds it, at most 100 letters, digits and {@code . _ : -}
 * @param lastFour the last four digits of its number, by which people know it
 */
public record PaymentMeans(String token, String lastFour) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern LAST_FOUR = Pattern.compile("\\d{4}");

    void check(InvalidInput.Check check) {
        check.refuseIf(
                        token == null || !TOKEN.matcher(token).matches(),
                        "paymentMeans.token",
                        "no-token",
                        "Send the provider's token: letters, digits and . _ : - up to 100, and never the number itself.")
                .refuseIf(
                        lastFour == null || !LAST_FOUR.matcher(lastFour).matches(),
                        "paymentMeans.lastFour",
                        "not-four-digits",
                        "Send the last four digits of the number alone, such as 4242.");
    }
}
