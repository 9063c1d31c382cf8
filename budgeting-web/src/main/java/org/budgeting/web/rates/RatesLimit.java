package org.budgeting.web.rates;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.budgeting.rates.RateService;
import org.budgeting.web.rest.UploadLimit;

/** How much of a file of rates is read: twice the longest that there is. */
@Provider
@TakesRates
@Priority(Priorities.ENTITY_CODER)
public class RatesLimit extends UploadLimit {

    @Override
    protected long fileBytesMax() {
        return RateService.FILE_BYTES_MAX;
    }
}
