package org.budgeting.rates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/**
 * A rate that somebody gives by hand.
 *
 * @param base ISO 4217 code of the currency of which one unit is meant
 * @param quote ISO 4217 code of the currency in which it is told
 * @param date the day from which on it holds, today at the latest
 * @param rate what a unit of {@code base} comes to in {@code quote}; above zero, at most ten decimals
 */
public record NewRate(
        @NotBlank @Size(max = 3) String base,
        @NotBlank @Size(max = 3) String quote,
        @NotNull LocalDate date,
        @NotNull @Positive BigDecimal rate) {

    void check(LocalDate today) {
        var check = new InvalidInput.Check();
        MoneyInput.checkCurrency(check, "base", base);
        MoneyInput.checkCurrency(check, "quote", quote);
        check.refuseIf(
                        base != null && base.equals(quote),
                        "quote",
                        "same-currency",
                        "A rate is between two currencies; these are one.")
                .refuseIf(date == null, "date", "required", "Give the day of the rate.")
                .refuseIf(
                        date != null && date.isAfter(today),
                        "date",
                        "in-future",
                        "Nobody knows a rate of a day that is to come.");
        checkRate(check, "rate", rate);
        check.done();
    }

    /** Notes on {@code field} what is no rate. */
    public static void checkRate(InvalidInput.Check check, String field, BigDecimal rate) {
        check.refuseIf(
                rate == null || !Conversion.isRate(rate),
                field,
                "no-rate",
                "Give a rate above zero and below " + Conversion.RATE_LIMIT.toPlainString() + ", with at most "
                        + Conversion.RATE_DECIMALS_MAX + " decimals.");
    }
}
