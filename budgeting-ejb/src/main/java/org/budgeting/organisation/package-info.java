/**
 * Departments and cost centres as a tree. O1 a name is unique among its siblings, in any case. O2 spending belongs to a
 * department or to none.
 */
package org.budgeting.organisation;
