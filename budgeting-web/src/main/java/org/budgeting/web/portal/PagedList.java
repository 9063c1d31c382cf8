package org.budgeting.web.portal;

import java.io.Serializable;
import java.util.List;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** The page of a list that is read piece by piece, forward and back; {@code b:pager} shows where one is. */
public abstract class PagedList<T> implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    private final Pager pager;
    private transient List<T> rows;

    protected PagedList(int size) {
        this.pager = new Pager(size);
    }

    /** What passes the page's filter there. */
    protected abstract Page<T> read(PageRequest request);

    @Override
    public void load() {
        rows = pager.read(read(pager.request())).items();
    }

    public void next() {
        pager.forward();
        load();
    }

    public void previous() {
        pager.back();
        load();
    }

    public List<T> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Pager getPager() {
        return pager;
    }
}
