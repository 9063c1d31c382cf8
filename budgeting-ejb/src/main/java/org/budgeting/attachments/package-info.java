/**
 * Files beside things. A file belongs to a subject that its owner knows by type and id; who may read the subject may
 * read the file, so only owners open this door, and no edge does.
 *
 * <p>AT1 what a file is follows from what stands in it, and only a few kinds are taken: nothing that a browser or an
 * office program would execute. AT2 the same bytes are kept once for each tenant, and go with the last attachment that
 * uses them. AT3 nobody holds more of a file than its maximum, whatever its sender claims.
 *
 * <p>Out of scope: encryption at rest, which comes at the one place where bytes are written and read.
 */
package org.budgeting.attachments;
