package org.budgeting.web.portal;

import org.budgeting.access.Right;

/**
 * A place that the navigation leads to.
 *
 * @param page its view id
 * @param label key of its name in the message bundle
 * @param needs the right without which it is not offered
 */
public record Place(String page, String label, String icon, Right needs) {

    /** The places of a folder share the mark of where one is: a budget's detail belongs to the budgets. */
    boolean holds(String viewId) {
        return viewId.equals(page) || (page.lastIndexOf('/') > 0 && viewId.startsWith(folder()));
    }

    private String folder() {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }
}
