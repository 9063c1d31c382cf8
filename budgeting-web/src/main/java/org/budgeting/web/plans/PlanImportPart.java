package org.budgeting.web.plans;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.budgeting.budgets.NewBudget;
import org.budgeting.plans.FileCheck;
import org.budgeting.plans.PlanCell;
import org.budgeting.plans.PlanFile;
import org.budgeting.plans.PlanFiles;
import org.budgeting.plans.PlanFormat;
import org.budgeting.plans.Resolution;
import org.budgeting.plans.Taking;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.TooLarge;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Faces;

/** The plan as a file, as part of its budget's page: given out, looked at when it comes back, and taken. */
@PageBean
public class PlanImportPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1 << 20;

    @Inject
    private PlanFiles files;

    @Inject
    private PlanPart plan;

    private UUID budget;
    private byte[] content;
    private FileCheck checked;
    private final List<Conflict> conflicts = new ArrayList<>();

    private transient Part file;

    /** A cell that was changed on both sides, and what a person chose. */
    public static class Conflict implements Serializable {

        private static final long serialVersionUID = 1L;

        private final PlanCell cell;
        private Taking take = Taking.THEIRS;

        Conflict(PlanCell cell) {
            this.cell = cell;
        }

        Resolution.Choice choice() {
            return new Resolution.Choice(cell.department(), cell.category(), cell.month(), take);
        }

        public PlanCell getCell() {
            return cell;
        }

        public Taking getTake() {
            return take;
        }

        public void setTake(Taking take) {
            this.take = take;
        }
    }

    public void exportCsv() throws IOException {
        send(PlanFormat.CSV);
    }

    public void exportXlsx() throws IOException {
        send(PlanFormat.XLSX);
    }

    private void send(PlanFormat format) throws IOException {
        PlanFile out = files.export(budget, format);
        Faces.sendFile(out.content(), out.name(), true);
    }

    /** Looks at the file that was chosen; nothing is written. */
    public void check() throws IOException {
        checked = null;
        conflicts.clear();
        if (file == null || file.getSize() == 0) {
            throw InvalidInput.of("file", "required", Words.text("import.chooseFile"));
        }
        if (file.getSize() > PlanFiles.FILE_BYTES_MAX) {
            throw new TooLarge("The file", PlanFiles.FILE_BYTES_MAX / MEGABYTE, "MB");
        }
        try (InputStream in = file.getInputStream()) {
            content = in.readAllBytes();
        }
        checked = files.check(budget, content);
        checked.getConflicts().forEach(cell -> conflicts.add(new Conflict(cell)));
    }

    /** Takes what was looked at, with what was chosen for each conflict; the page shows it. */
    public void take(Reloaded page, Reloaded versions) {
        NewBudget before = plan.getPlan().plan();
        Resolution resolution =
                new Resolution(null, conflicts.stream().map(Conflict::choice).toList());
        plan.taken(before, files.take(budget, checked.version(), content, resolution), page, versions);
        close();
    }

    public void close() {
        checked = null;
        content = null;
        conflicts.clear();
    }

    public boolean isTakeable() {
        return checked != null
                && checked.problems().isEmpty()
                && !checked.cells().isEmpty()
                && plan.isWritable();
    }

    public FileCheck getChecked() {
        return checked;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public Taking[] getTakings() {
        return Taking.values();
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
