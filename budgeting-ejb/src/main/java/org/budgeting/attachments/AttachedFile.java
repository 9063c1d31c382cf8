package org.budgeting.attachments;

/** An attachment with its bytes. */
public record AttachedFile(AttachmentDetails details, byte[] content) {}
