package org.budgeting.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Right;
import org.budgeting.imports.DateFormats;
import org.budgeting.imports.ImportDetails;
import org.budgeting.imports.ImportField;
import org.budgeting.imports.ImportKind;
import org.budgeting.imports.ImportService;
import org.budgeting.imports.ImportStatus;
import org.budgeting.problems.InvalidInput;
import org.budgeting.storage.PageRequest;
import org.budgeting.tables.FileEncoding;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Faces;

/**
 * A file on its way in: upload, then preview with the guessed mapping to correct, then the run with its progress, then
 * the result. The import's id stands in the address, so the page can be left and found again while the job runs.
 */
@PageBean
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;
    private static final int PREVIEW_ROWS = 5;

    @Inject
    private ImportService imports;

    @Inject
    private Inputs inputs;

    private UUID id;
    private FileEncoding encoding = FileEncoding.UTF_8;
    private MappingForm mapping = new MappingForm();

    private transient Part file;
    private transient ImportDetails details;
    private transient List<ImportDetails> latest;

    public void load() {
        if (!CallerScope.caller().may(Right.IMPORT_EXPENSES)) {
            throw new Forbidden(Right.IMPORT_EXPENSES);
        }
        details = id == null ? null : imports.get(id);
        latest = imports.list(PageRequest.first(LATEST)).items();
        if (isMappable()) {
            mapping = MappingForm.of(details.mapping());
        }
    }

    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw InvalidInput.of("file", "required", Words.text("import.chooseFile"));
        }
        try (InputStream content = file.getInputStream()) {
            ImportDetails uploaded = imports.upload(content, file.getSubmittedFileName(), file.getSize(), encoding);
            return "/imports/import?faces-redirect=true&id=" + uploaded.id();
        }
    }

    public void start() {
        details = imports.start(id, inputs.checked(mapping.mapping()));
    }

    public void cancel() {
        details = imports.cancel(id);
    }

    /** Looks how far the job is. */
    public void refresh() {
        details = imports.get(id);
    }

    public void downloadRejected() throws IOException {
        ImportDetails current = getDetails();
        String name = current.fileName().replaceFirst("(\\.[^.]*)?$", "-rejected.csv");
        Faces.sendFile(name, true, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            imports.writeRejected(current.id(), text);
            text.flush();
        });
    }

    public boolean isMappable() {
        return details != null && details.status() == ImportStatus.NEEDS_MAPPING;
    }

    public boolean isRunning() {
        return details != null && (details.status() == ImportStatus.QUEUED || details.status() == ImportStatus.RUNNING);
    }

    public boolean isEnded() {
        return details != null && details.status().hasEnded();
    }

    /** Where the person is on the way: 1 upload, 2 mapping, 3 run, 4 result. */
    public int getStep() {
        if (details == null) {
            return 1;
        }
        if (isMappable()) {
            return 2;
        }
        return isRunning() ? 3 : 4;
    }

    /** The first rows, cell by cell. */
    public List<List<String>> getPreview() {
        return getDetails().preview().stream().limit(PREVIEW_ROWS).toList();
    }

    public Set<ImportField> getFields() {
        return ImportField.of(mapping.getKind());
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public FileEncoding[] getEncodings() {
        return FileEncoding.values();
    }

    public List<String> getDateFormats() {
        return DateFormats.PATTERNS;
    }

    public ImportDetails getDetails() {
        if (details == null && id != null) {
            refresh();
        }
        return details;
    }

    public List<ImportDetails> getLatest() {
        return latest == null ? Collections.emptyList() : latest;
    }

    public MappingForm getMapping() {
        return mapping;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public FileEncoding getEncoding() {
        return encoding;
    }

    public void setEncoding(FileEncoding encoding) {
        this.encoding = encoding;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
