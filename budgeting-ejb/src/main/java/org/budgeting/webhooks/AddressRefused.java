package org.budgeting.webhooks;

import java.net.UnknownHostException;

/** A name leads to an address that nothing is sent to (WH5). */
final class AddressRefused extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    AddressRefused(String host) {
        super(host + " leads to an address that is not public.");
    }
}
