package org.budgeting.web.portal;

/** A page that can read its figures anew, after a dialog on it changed them. */
public interface Reloaded {

    void load();
}
