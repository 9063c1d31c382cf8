/**
 * Whose data it is. A tenant is a customer of this installation, known by the slug that its people's tokens carry.
 *
 * <p>T1 the tenant comes from the verified token alone. T2 each tenant-owned row carries it. T3 without a tenant every
 * query is refused. T5 timers and asynchronous work enter a tenant explicitly. T6 another tenant's row does not exist.
 * T7 a thread or a transaction that is in one tenant cannot enter another.
 */
package org.budgeting.tenancy;
