package org.budgeting.web.vendors;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.storage.PageRequest;
import org.budgeting.vendors.MergePreview;
import org.budgeting.vendors.VendorDetails;
import org.budgeting.vendors.VendorNames;
import org.budgeting.vendors.VendorService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** One vendor: its names, its latest expenses, and how it is renamed or merged. */
@PageBean
public class VendorDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EXPENSES = 10;
    private static final int OTHERS = 20;

    @Inject
    private VendorService vendors;

    @Inject
    private ExpenseService expenses;

    @Inject
    private Inputs inputs;

    private UUID id;
    private String name;
    private String synonyms;
    private String sought;
    private UUID into;

    private transient VendorDetails vendor;
    private transient List<ExpenseDetails> latest;
    private transient List<VendorDetails> others;
    private transient MergePreview preview;

    public void load() {
        vendor = vendors.get(id);
        id = vendor.id();
        latest = expenses.list(ExpenseFilter.ofVendor(id), PageRequest.first(EXPENSES))
                .items();
    }

    public void beginNames() {
        name = getVendor().name();
        synonyms = String.join("\n", getVendor().synonyms());
    }

    public void rename() {
        List<String> others = synonyms.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        vendor = vendors.rename(id, getVendor().version(), inputs.checked(new VendorNames(name, others)));
        Messages.addGlobalInfo(Words.text("vendor.renamed", vendor.name()));
    }

    public void beginMerge() {
        sought = null;
        into = null;
        preview = null;
        seek();
    }

    /** Those that it could become a name of; this one is not among them. */
    public void seek() {
        others = vendors.list(sought, PageRequest.first(OTHERS)).items().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    public void look() {
        preview = into == null ? null : vendors.previewMerge(id, into);
    }

    public String merge() {
        VendorDetails stays = vendors.merge(id, getVendor().version(), into);
        Messages.addFlashGlobalInfo(Words.text("vendor.merged", getVendor().name(), stays.name()));
        return "/vendors/vendor-detail?faces-redirect=true&id=" + stays.id();
    }

    public boolean isShapeable() {
        return CallerScope.caller().may(Right.SHAPE_VENDORS);
    }

    public VendorDetails getVendor() {
        if (vendor == null) {
            load();
        }
        return vendor;
    }

    public List<ExpenseDetails> getLatest() {
        return latest;
    }

    public List<VendorDetails> getOthers() {
        if (others == null) {
            seek();
        }
        return others;
    }

    public MergePreview getPreview() {
        return preview;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(String synonyms) {
        this.synonyms = synonyms == null ? "" : synonyms;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public UUID getInto() {
        return into;
    }

    public void setInto(UUID into) {
        this.into = into;
    }
}
