package org.budgeting.web.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A thing with an address and a version; its answer carries an ETag (E3). */
public interface Versioned {

    /** What its address ends with. */
    Object id();

    /** Not in the body: it travels in the ETag. */
    @JsonIgnore
    long version();
}
