package org.budgeting.web.plans;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.budgeting.plans.PlanFiles;
import org.budgeting.web.rest.UploadLimit;

/** How much of a plan's file is read. */
@Provider
@TakesPlan
@Priority(Priorities.ENTITY_CODER)
public class PlanLimit extends UploadLimit {

    @Override
    protected long fileBytesMax() {
        return PlanFiles.FILE_BYTES_MAX;
    }
}
