package org.budgeting.web.imports;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.budgeting.imports.ImportService;
import org.budgeting.web.rest.UploadLimit;

/** How much of a file to import is read. */
@Provider
@TakesImport
@Priority(Priorities.ENTITY_CODER)
public class ImportLimit extends UploadLimit {

    @Inject
    private ImportService imports;

    @Override
    protected long fileBytesMax() {
        return imports.fileBytesMax();
    }
}
