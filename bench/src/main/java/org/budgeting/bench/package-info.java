/**
 * The whole system against plain JDBC: the same rows, the same statements, the same minutes. Started by {@code mvn
 * -Pbench}; see README.md.
 */
package org.budgeting.bench;
