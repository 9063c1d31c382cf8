/**
 * Vendors: whom money is paid to.
 *
 * <p>VE1 a name, in any case, is of one vendor alone. VE2 who names a vendor gets the one that is known by that name,
 * made if there is none, however many name it at once. VE3 a vendor that is merged into another one is a name of it
 * from then on, and whoever holds vendors is told in the same transaction.
 *
 * <p>Out of scope until the component grows: addresses, accounts and terms of payment.
 */
package org.budgeting.vendors;
