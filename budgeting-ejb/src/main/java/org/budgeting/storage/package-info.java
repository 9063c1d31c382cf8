/**
 * How rows are kept, said once: the database platform, ids as UUIDv7, months, moments, pages by cursor, and the
 * migrations.
 *
 * <p>S1 one mapping of UUID serves RAW(16) and uuid. S2 migrations run as the owner of the tables, the application as a
 * role that owns nothing.
 */
package org.budgeting.storage;
