package org.budgeting.categories;

/** What a rule looks at; what is said of the vendor goes before what is said of the text. */
public enum RuleMatch {
    VENDOR_EQUALS,
    VENDOR_CONTAINS,
    DESCRIPTION_CONTAINS
}
