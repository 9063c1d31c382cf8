package org.budgeting.tenancy;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/**
 * A tenant to provision.
 *
 * @param id slug as in the token: lower-case letters, digits and hyphens, at most 63
 * @param currency ISO 4217 code of its books
 * @param timeZone IANA name; decides which day it is
 */
public record NewTenant(String id, String name, String currency, String timeZone) {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    void check() {
        var check = new InvalidInput.Check()
                .refuseIf(!SLUG.matcher(id).matches(), "id", "pattern", "Use lower-case letters, digits and hyphens.")
                .refuseIf(name.isBlank(), "name", "required", "Give the tenant a name.")
                .refuseIf(
                        !ZoneId.getAvailableZoneIds().contains(timeZone),
                        "timeZone",
                        "unknown-time-zone",
                        "Give an IANA time zone such as Europe/London.");
        MoneyInput.checkCurrency(check, "currency", currency);
        check.done();
    }
}
