/**
 * Files on their way in: the upload, its columns mapped to fields, the progress and the result. What a file may do is
 * decided in {@code imports}.
 */
package org.budgeting.web.imports;
