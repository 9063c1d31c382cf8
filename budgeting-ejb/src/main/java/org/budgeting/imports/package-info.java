/**
 * Files that become expenses, or budgets. A file is uploaded and checked as a whole, its columns are mapped to fields,
 * and a job reads it row by row.
 *
 * <p>I1 a file that cannot be read without guessing is refused at the door, with the place where it breaks. I2 memory
 * does not grow with the file. I3 a chunk of rows, what it books and how far the job is are one transaction, so a job
 * that dies goes on where it stopped and no row is booked twice. I4 the same file again books nothing new; equal rows
 * within one file are all kept. I5 a row that may not pass is kept as it stood, with the reason; the others go on. I6
 * what stands in a cell is data: nothing executes it, and what is given out cannot be run by a spreadsheet.
 *
 * <p>Out of scope until the component grows: bank statements, spreadsheets' own formats, feeds.
 */
package org.budgeting.imports;
