package org.budgeting.web.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer with something in it that is told this once; nobody keeps it, so a repeat is answered without. */
public interface ShownOnce {

    /** The same without it. */
    @JsonIgnore
    Object keptForRepeats();
}
