package org.budgeting.webhooks;

import java.util.List;
import java.util.UUID;

/**
 * A delivery in the hands of one server, as it is posted.
 *
 * @param version proves when it comes back that nobody changed it meanwhile
 * @param body the same bytes at each try
 * @param secrets it is signed by each
 */
record Parcel(UUID webhook, UUID delivery, long version, String url, String body, List<byte[]> secrets) {

    @Override
    public String toString() {
        return "delivery " + delivery;
    }
}
