/**
 * Files of rows: CSV and workbooks, read without guessing and written so that a spreadsheet runs nothing of them.
 *
 * <p>TF1 a file that cannot be read without guessing is refused, with the place where it breaks. TF2 what a file
 * unpacks to is bounded before it is read. TF3 a cell is data: none is evaluated, and none that is written is a
 * formula.
 */
package org.budgeting.tables;
