/** The keys under which files are kept, at the edge. */
package org.budgeting.web.vault;
