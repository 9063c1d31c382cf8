package org.budgeting.comments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.attachments.AttachmentService;
import org.budgeting.attachments.FileKinds;
import org.budgeting.attachments.Subject;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.people.PeopleService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** What people say about things, and who is mentioned. */
@Stateless
public class CommentService {

    /** The word by which the audit trail and attachments know a comment. */
    public static final String SUBJECT = "comment";

    /** How many answers a comment has at most. */
    static final int REPLIES_MAX = 100;

    /** How many comments are looked up at once; databases limit the length of a list of values. */
    private static final int SHOWN_AT_ONCE = 500;

    @Inject
    private CommentRepository comments;

    @Inject
    private Commentables subjects;

    @Inject
    private AttachmentService attachments;

    @Inject
    private PeopleService people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Says something about a subject.
     *
     * @throws NotFound if there is no such subject for the caller
     * @throws InvalidInput on {@code replyTo} if it answers an answer, or a comment that does not stand here (CM3)
     */
    @Needs(Right.COMMENT)
    public CommentDetails write(String subjectType, UUID subjectId, NewComment input) {
        subjects.require(subjectType, subjectId);
        checkReply(subjectType, subjectId, input.replyTo());
        Instant now = clock.instant();
        Comment comment =
                new Comment(subjectType, subjectId, input, CallerScope.caller().user(), now);
        comments.add(comment);
        mention(comment, Set.of(), now);
        audit.record(Change.of(SUBJECT, comment.id(), "written")
                .field("subject", subjectType + " " + subjectId)
                .field("reply_to", input.replyTo())
                .field("text", input.text()));
        return written(comment);
    }

    private void checkReply(String subjectType, UUID subjectId, UUID replyTo) {
        if (replyTo == null) {
            return;
        }
        boolean stands = comments.find(replyTo, LockModeType.PESSIMISTIC_WRITE)
                .filter(comment -> comment.takesReplyOn(subjectType, subjectId))
                .isPresent();
        new InvalidInput.Check()
                .refuseIf(!stands, "replyTo", "unknown", "There is no such comment here that can be answered.")
                .refuseIf(
                        stands && comments.countRepliesTo(replyTo) >= REPLIES_MAX,
                        "replyTo",
                        "too-many",
                        "This comment has " + REPLIES_MAX + " answers; begin a new one.")
                .done();
    }

    /**
     * Puts other words in place of what the caller said before; the trail keeps the old ones (CM2).
     *
     * @param version as the caller read it
     * @param input only its text is taken: an answer stays where it stands
     * @throws NotAuthor if somebody else wrote it
     * @throws org.budgeting.problems.Stale if it was changed since
     */
    @Needs(Right.COMMENT)
    public CommentDetails edit(UUID id, long version, NewComment input) {
        Comment comment = changeable(id, version);
        Instant now = clock.instant();
        audit.record(Change.of(SUBJECT, id, "edited").field("text", comment.text(), input.text()));
        comment.edit(input.text(), now);
        List<Mention> before = comments.mentionsIn(List.of(id));
        Set<String> still = mentionedIn(comment);
        before.stream().filter(mention -> !still.contains(mention.user())).forEach(comments::remove);
        mention(comment, before.stream().map(Mention::user).collect(Collectors.toSet()), now);
        return written(comment);
    }

    /** Takes the caller's own words back: text, files and mentions go, the place in the thread stays (CM2). */
    @Needs(Right.COMMENT)
    public void remove(UUID id, long version) {
        Comment comment = changeable(id, version);
        audit.record(Change.of(SUBJECT, id, "removed").field("text", comment.text(), null));
        comment.remove(clock.instant());
        comments.mentionsIn(List.of(id)).forEach(comments::remove);
        attachments.removeAll(SUBJECT, List.of(id));
    }

    private Comment changeable(UUID id, long version) {
        Comment comment = own(id);
        comment.requireVersion(version);
        return comment;
    }

    private Comment own(UUID id) {
        Comment comment = comments.locked(id);
        requireReadable(comment);
        comment.requireChangeableBy(CallerScope.caller().user());
        return comment;
    }

    /** @throws NotFound if there is no such comment on anything that exists for the caller */
    @Needs(Right.READ)
    public CommentDetails get(UUID id) {
        return shown(List.of(readable(id))).get(0);
    }

    /**
     * What was said about a subject, the newest first, each with its answers.
     *
     * @throws NotFound if there is no such subject for the caller
     */
    @Needs(Right.READ)
    public Page<CommentThread> threads(String subjectType, UUID subjectId, PageRequest request) {
        subjects.require(subjectType, subjectId);
        List<CommentDetails> found = shown(comments.threads(subjectType, subjectId, request));
        Map<UUID, List<CommentDetails>> replies =
                shown(comments.repliesTo(found.stream().map(CommentDetails::id).toList())).stream()
                        .collect(Collectors.groupingBy(CommentDetails::replyTo));
        List<CommentThread> threads = found.stream()
                .map(comment -> new CommentThread(comment, replies.getOrDefault(comment.id(), List.of())))
                .toList();
        return Page.of(
                threads,
                request,
                thread -> cursor(thread.comment().writtenAt(), thread.comment().id()));
    }

    /**
     * Puts a file beside the caller's own comment.
     *
     * @throws org.budgeting.problems.TooLarge if it is larger than the limit
     * @throws InvalidInput on {@code file} if it is of a kind that is not taken
     */
    @Needs(Right.COMMENT)
    public AttachmentDetails attach(UUID id, InputStream content, String fileName) {
        own(id);
        return attachments.attach(
                new Subject(SUBJECT, id), attachments.receive(content, fileName, FileKinds.DOCUMENTS));
    }

    /** Takes a file off the caller's own comment. */
    @Needs(Right.COMMENT)
    public void detach(UUID id, UUID attachment) {
        own(id);
        attachments.remove(new Subject(SUBJECT, id), attachment);
    }

    /** @throws NotFound if the comment, or what it is about, does not exist for the caller, or has no such file */
    @Needs(Right.READ)
    public AttachedFile file(UUID id, UUID attachment) {
        readable(id);
        return attachments.open(new Subject(SUBJECT, id), attachment);
    }

    /** How large a file may be. */
    @Needs(Right.COMMENT)
    public long fileBytesMax() {
        return attachments.fileBytesMax();
    }

    /**
     * Where the caller is mentioned, the newest first; what exists for the caller no more is left out.
     *
     * @param newOnly whether those that were seen are left out
     */
    @Needs(Right.READ)
    public Page<MentionDetails> mentionsOfMe(boolean newOnly, PageRequest request) {
        Page<Mention> found = Page.of(
                comments.mentionsOf(me(), newOnly, request),
                request,
                mention -> cursor(mention.mentionedAt(), mention.id()));
        Map<UUID, CommentDetails> said =
                shown(comments.all(
                                found.items().stream().map(Mention::commentId).toList()))
                        .stream()
                        .collect(Collectors.toMap(CommentDetails::id, Function.identity()));
        Map<UUID, String> names = subjectNames(said.values());
        List<MentionDetails> shown = found.items().stream()
                .filter(mention ->
                        names.containsKey(said.get(mention.commentId()).subjectId()))
                .map(mention -> {
                    CommentDetails comment = said.get(mention.commentId());
                    return mention.details(comment, names.get(comment.subjectId()));
                })
                .toList();
        return new Page<>(shown, found.next());
    }

    private Map<UUID, String> subjectNames(Collection<CommentDetails> said) {
        return said.stream()
                .collect(Collectors.groupingBy(
                        CommentDetails::subjectType, Collectors.mapping(CommentDetails::subjectId, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(kind -> subjects.readable(kind.getKey(), kind.getValue()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many mentions of the caller are new. */
    @Needs(Right.READ)
    public long countNewMentions() {
        return comments.countNewMentionsOf(me());
    }

    /** Notes that the caller has seen every mention; tells how many were new. */
    @Needs(Right.READ)
    public int seeMentions() {
        return comments.seeMentionsOf(me(), clock.instant());
    }

    /** Forgets what was said about a subject that its owner removes; the trail keeps it. */
    public void forget(String subjectType, UUID subjectId) {
        List<UUID> all = comments.idsOn(subjectType, subjectId);
        for (int start = 0; start < all.size(); start += SHOWN_AT_ONCE) {
            attachments.removeAll(SUBJECT, all.subList(start, Math.min(all.size(), start + SHOWN_AT_ONCE)));
        }
        comments.forget(subjectType, subjectId);
    }

    private Comment readable(UUID id) {
        Comment comment = comments.get(id);
        requireReadable(comment);
        return comment;
    }

    /** Says that the comment does not exist, not its subject: that is what the caller asked for (T6). */
    private void requireReadable(Comment comment) {
        if (subjects.readable(comment.subjectType(), List.of(comment.subjectId()))
                .isEmpty()) {
            throw new NotFound(SUBJECT, comment.id());
        }
    }

    private void mention(Comment comment, Set<String> already, Instant at) {
        mentionedIn(comment).stream()
                .filter(user -> !already.contains(user))
                .forEach(user -> comments.add(new Mention(comment.id(), user, at)));
    }

    /** Those whom the text names and somebody is; nobody mentions oneself. */
    private Set<String> mentionedIn(Comment comment) {
        Set<String> known = people.namesOf(Mentions.candidates(comment.text())).keySet();
        Set<String> mentioned = new HashSet<>(Mentions.of(comment.text(), known));
        mentioned.remove(comment.author());
        return mentioned;
    }

    /** The details after a write: flushed first, so that the version is the one that the next write must name. */
    private CommentDetails written(Comment comment) {
        comments.flush();
        return shown(List.of(comment)).get(0);
    }

    private List<CommentDetails> shown(List<Comment> some) {
        if (some.size() > SHOWN_AT_ONCE) {
            return Stream.concat(
                            shown(some.subList(0, SHOWN_AT_ONCE)).stream(),
                            shown(some.subList(SHOWN_AT_ONCE, some.size())).stream())
                    .toList();
        }
        List<UUID> ids = some.stream().map(Comment::id).toList();
        Map<String, String> names =
                people.namesOf(some.stream().map(Comment::author).collect(Collectors.toSet()));
        Map<UUID, List<String>> mentions = comments.mentionsIn(ids).stream()
                .collect(Collectors.groupingBy(
                        Mention::commentId, Collectors.mapping(Mention::user, Collectors.toList())));
        Map<UUID, List<AttachmentDetails>> files = attachments.of(SUBJECT, ids);
        return some.stream()
                .map(comment -> comment.details(
                        names.getOrDefault(comment.author(), comment.author()),
                        mentions.getOrDefault(comment.id(), List.of()),
                        files.getOrDefault(comment.id(), List.of())))
                .toList();
    }

    private static Cursor cursor(Instant moment, UUID id) {
        return new Cursor(LocalDate.ofInstant(moment, ZoneOffset.UTC), id);
    }

    private static String me() {
        return CallerScope.caller().user();
    }
}
