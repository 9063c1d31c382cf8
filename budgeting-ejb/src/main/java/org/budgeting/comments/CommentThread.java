package org.budgeting.comments;

import java.util.List;

/** A comment with its answers, oldest first. */
public record CommentThread(CommentDetails comment, List<CommentDetails> replies) {}
