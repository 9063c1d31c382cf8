package org.budgeting.web.vendors;

import jakarta.inject.Inject;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.vendors.VendorDetails;
import org.budgeting.vendors.VendorService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** Vendors by name; the search stands in the address. */
@PageBean
public class VendorListPage extends PagedList<VendorDetails> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private VendorService vendors;

    private String search;

    public VendorListPage() {
        super(ROWS);
    }

    @Override
    protected Page<VendorDetails> read(PageRequest request) {
        return vendors.list(search, request);
    }

    /** Shows what passes the search, at an address of its own. */
    public String narrow() {
        return "/vendors/vendor-list?faces-redirect=true&includeViewParams=true";
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
