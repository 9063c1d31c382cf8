/**
 * The people of a tenant: everybody who ever came here, by the user name that their token carries. Keycloak keeps who
 * exists; this is who can be addressed.
 *
 * <p>PE1 a person is known from the first call on, and stays known under the same user name when the full name changes.
 * PE2 what they might do is known as of when they came last.
 */
package org.budgeting.people;
