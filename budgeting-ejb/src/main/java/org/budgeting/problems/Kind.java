package org.budgeting.problems;

/** What sort of no a refusal is. The edges translate it: REST into a status, the portal into a place on the page. */
public enum Kind {
    /** The request is well understood and wrong: fields say where. */
    INVALID,
    /** The caller may not do this. */
    FORBIDDEN,
    /** No such thing in this tenant, which includes things of other tenants. */
    NOT_FOUND,
    /** The thing is not in a state that allows it, or a business rule forbids it. */
    CONFLICT,
    /** The thing was changed by somebody else since it was read. */
    STALE,
    /** More than the limit allows. */
    TOO_LARGE,
    /** Something that this needs does not answer at the moment. */
    UNAVAILABLE
}
