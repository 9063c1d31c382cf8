/**
 * How the tests of this module get a server: one Liberty and one deployment for all {@code *IT} classes of a run, with
 * a tenant of its own for each test. {@code budgeting.database} says on which database: {@code h2} (if nobody sets it)
 * or {@code postgresql}.
 */
package org.budgeting.testing;
