/**
 * Files beside things. A file belongs to a subject that its owner knows by type and id; who may read the subject may
 * read the file, so only owners open this door, and no edge does.
 *
 * <p>AT1 what a file is follows from what stands in it, and only a few kinds are taken: nothing that a browser or an
 * office program would execute. AT2 a file that can be looked at has a thumbnail; one that takes too long or too much
 * to draw has none. AT3 nobody holds more of a file than its maximum, whatever its sender claims.
 *
 * <p>Out of scope: how bytes are kept, which the vault knows.
 */
package org.budgeting.attachments;
