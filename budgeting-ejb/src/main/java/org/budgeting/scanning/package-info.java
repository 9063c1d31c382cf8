/**
 * What comes in as a file is looked at before it is kept, by scanners that know viruses; a client of ClamAV is one.
 *
 * <p>SC1 a file in which a scanner finds something is refused. SC2 where a scanner is configured and does not answer,
 * files are refused too, unless it is configured that they may pass.
 *
 * <p>Out of scope: files of rows, which are read as values and never handed out again.
 */
package org.budgeting.scanning;
