/**
 * What people say about things. A comment belongs to a subject that its owner knows by type and id and makes
 * {@link org.budgeting.comments.Commentable}; who may read the subject reads its comments.
 *
 * <p>CM1 a comment is plain text of at most 4,000 characters; what stands in it is data. CM2 only its author changes or
 * removes a comment; a changed one says so, of a removed one only its place in the thread stays, and the trail keeps
 * what was said. CM3 an answer stands below a comment, never below another answer. CM4 whom a comment mentions, by
 * {@code @} and the user name, finds it among the own mentions; a name that nobody has is text.
 */
package org.budgeting.comments;
