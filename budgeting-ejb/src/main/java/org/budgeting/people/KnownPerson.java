package org.budgeting.people;

/**
 * Somebody of the tenant.
 *
 * @param user the user name that rows keep
 * @param name as people know them
 */
public record KnownPerson(String user, String name) {}
