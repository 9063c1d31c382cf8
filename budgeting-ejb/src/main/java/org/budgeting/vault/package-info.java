/**
 * Bytes under lock. What people send as files is kept here and nowhere else, sealed by Tink's authenticated encryption:
 * the installation's keys, a file that is never in the database, wrap keys of the tenants, and those seal the bytes.
 *
 * <p>VT1 the same bytes are kept once for each tenant, known by their hash, and go with the last use. VT2 what is kept
 * is sealed, bound to its tenant and its hash: changed, moved to another place or to another tenant it does not open.
 * VT3 a tenant changes its key at any time: new bytes are sealed by the new one, older ones stay readable, and all of
 * its keys are wrapped anew by the installation's newest. VT4 whoever replaces the installation's newest key finds all
 * tenants' keys wrapped by it within the hour, without a file being written anew.
 *
 * <p>Out of scope: who may read what, which the owners of files know; keys that stand in a service of their own.
 */
package org.budgeting.vault;
