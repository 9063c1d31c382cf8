package org.budgeting.web.portal;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** Where a person is in a list that knows only what comes next: the way back is remembered here. */
public final class Pager implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int size;
    private final Deque<String> cursors = new ArrayDeque<>();
    private String next;

    public Pager(int size) {
        this.size = size;
    }

    public PageRequest request() {
        return new PageRequest(size, cursors.peek());
    }

    /** Notes where the page that was just read ends. */
    public <T> Page<T> read(Page<T> page) {
        next = page.next();
        return page;
    }

    public void forward() {
        if (next != null) {
            cursors.push(next);
        }
    }

    public void back() {
        cursors.poll();
    }

    public int getNumber() {
        return cursors.size() + 1;
    }

    public boolean isFirst() {
        return cursors.isEmpty();
    }

    public boolean isLast() {
        return next == null;
    }
}
