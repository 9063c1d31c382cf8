package org.budgeting.vault;

import java.time.Instant;
import java.util.UUID;

/**
 * A key of a tenant as it is shown; the key itself is shown to nobody.
 *
 * @param current whether it seals what is sent from now on
 * @param files how many different contents are kept under it
 * @param wrappedBy name of the installation's key that it is wrapped by
 */
public record ContentKeyDetails(
        UUID id, long version, boolean current, long files, String wrappedBy, String madeBy, Instant madeAt) {}
