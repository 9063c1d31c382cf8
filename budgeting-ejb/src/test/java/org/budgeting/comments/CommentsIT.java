package org.budgeting.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.access.Caller;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.attachments.AFile;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.attachments.AttachmentService;
import org.budgeting.attachments.FileType;
import org.budgeting.audit.AuditRecord;
import org.budgeting.audit.AuditTrail;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.people.Arrivals;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.problems.TooLarge;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/** Talk about budgets, with files, on a real database. */
class CommentsIT extends InContainer {

    private static final String BUDGET = BudgetService.SUBJECT;

    @Inject
    private CommentService comments;

    @Inject
    private BudgetService budgets;

    @Inject
    private Arrivals arrivals;

    @Inject
    private AuditTrail audit;

    @Inject
    private OwnersSql sql;

    @Test
    void a_thread_is_the_newest_comment_first_and_its_answers_in_order_CM3() {
        TestTenant town = tenant();
        UUID budget = draft(town);
        CommentDetails first = say(town, Role.CONTRIBUTOR, budget, "First");
        CommentDetails second = say(town, Role.APPROVER, budget, "Second");
        CommentDetails answer = reply(town, Role.FINANCE, budget, first.id(), "Answer");
        CommentDetails another = reply(town, Role.CONTRIBUTOR, budget, first.id(), "Another");
        assertThat(threads(town, budget, PageRequest.first(10)).items())
                .satisfiesExactly(
                        thread -> {
                            assertThat(thread.comment()).isEqualTo(second);
                            assertThat(thread.replies()).isEmpty();
                        },
                        thread -> {
                            assertThat(thread.comment()).isEqualTo(first);
                            assertThat(thread.replies()).containsExactly(answer, another);
                        });
    }

    @Test
    void threads_come_in_pages_E4() {
        TestTenant town = tenant();
        UUID budget = draft(town);
        CommentDetails old = say(town, Role.CONTRIBUTOR, budget, "Old");
        say(town, Role.CONTRIBUTOR, budget, "New");
        Page<CommentThread> first = threads(town, budget, PageRequest.first(1));
        assertThat(first.items()).hasSize(1);
        Page<CommentThread> rest = threads(town, budget, new PageRequest(1, first.next()));
        assertThat(rest.items()).extracting(thread -> thread.comment().id()).containsExactly(old.id());
        assertThat(rest.next()).isNull();
    }

    @Test
    void an_answer_stands_below_a_comment_of_the_same_thing_and_never_below_an_answer_CM3() {
        TestTenant town = tenant();
        UUID budget = draft(town);
        CommentDetails first = say(town, Role.CONTRIBUTOR, budget, "First");
        CommentDetails answer = reply(town, Role.FINANCE, budget, first.id(), "Answer");
        refused("unknown", () -> reply(town, Role.FINANCE, budget, answer.id(), "Too deep"));
        refused("unknown", () -> reply(town, Role.FINANCE, draft(town), first.id(), "Elsewhere"));
        refused("unknown", () -> reply(town, Role.FINANCE, budget, UUID.randomUUID(), "Nowhere"));
    }

    @Test
    void a_changed_comment_says_so_and_the_trail_keeps_the_old_words_CM2_A1() {
        TestTenant town = tenant();
        CommentDetails said = say(town, Role.CONTRIBUTOR, draft(town), "It costs 100");
        CommentDetails edited = edit(town, Role.CONTRIBUTOR, said, "It costs 200");
        assertThat(edited.text()).isEqualTo("It costs 200");
        assertThat(edited.editedAt()).isNotNull();
        assertThat(edited.version()).isGreaterThan(said.version());
        assertThat(town.as(Role.AUDITOR, () -> audit.historyOf(said.id())))
                .extracting(AuditRecord::action, AuditRecord::changes)
                .first()
                .satisfies(entry ->
                        assertThat(entry.toList().toString()).contains("edited", "It costs 100", "It costs 200"));
        assertThatThrownBy(() -> edit(town, Role.CONTRIBUTOR, said, "Stale")).isInstanceOf(Stale.class);
    }

    @Test
    void of_a_removed_comment_only_the_place_stays_CM2() {
        TestTenant town = tenant();
        UUID budget = draft(town);
        see(town, Role.FINANCE);
        CommentDetails said = say(town, Role.CONTRIBUTOR, budget, "Sorry @" + town.id() + "-finance");
        CommentDetails answer = reply(town, Role.FINANCE, budget, said.id(), "Why?");
        attach(town, Role.CONTRIBUTOR, said.id(), AFile.PDF, "offer.pdf");
        town.as(Role.CONTRIBUTOR, () -> comments.remove(said.id(), said.version()));

        CommentThread thread =
                threads(town, budget, PageRequest.first(10)).items().get(0);
        assertThat(thread.comment().isRemoved()).isTrue();
        assertThat(thread.comment().text()).isNull();
        assertThat(thread.comment().attachments()).isEmpty();
        assertThat(thread.replies()).containsExactly(answer);
        assertThat(town.as(Role.FINANCE, comments::countNewMentions)).isZero();
        assertThat(sql.number("SELECT COUNT(*) FROM stored_content WHERE tenant_id = ?", town.id()))
                .isZero();
        conflict("comment-removed", () -> edit(town, Role.CONTRIBUTOR, thread.comment(), "Again"));
    }

    @Test
    void only_its_author_changes_a_comment_or_its_files_CM2() {
        TestTenant town = tenant();
        CommentDetails said = say(town, Role.CONTRIBUTOR, draft(town), "Mine");
        AttachmentDetails file = attach(town, Role.CONTRIBUTOR, said.id(), AFile.PNG, "a.png");
        assertThatThrownBy(() -> edit(town, Role.FINANCE, said, "Yours")).isInstanceOf(NotAuthor.class);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> comments.remove(said.id(), said.version())))
                .isInstanceOf(NotAuthor.class);
        assertThatThrownBy(() -> attach(town, Role.FINANCE, said.id(), AFile.PNG, "b.png"))
                .isInstanceOf(NotAuthor.class);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> comments.detach(said.id(), file.id())))
                .isInstanceOf(NotAuthor.class);
        assertThat(get(town, said).text()).isEqualTo("Mine");
        assertThat(get(town, said).attachments()).containsExactly(file);
    }

    @Test
    void viewers_and_auditors_read_and_say_nothing_C1() {
        TestTenant town = tenant();
        UUID budget = draft(town);
        CommentDetails said = say(town, Role.APPROVER, budget, "Read me");
        for (Role role : List.of(Role.VIEWER, Role.AUDITOR)) {
            assertThat(town.as(role, () -> comments.get(said.id())).text()).isEqualTo("Read me");
            assertThatThrownBy(() -> say(town, role, budget, "x"))
                    .as(role.word())
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> edit(town, role, said, "x")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> attach(town, role, said.id(), AFile.PDF, "x.pdf"))
                    .isInstanceOf(Forbidden.class);
        }
        for (Role role : List.of(Role.BUDGET_OWNER, Role.FINANCE, Role.TENANT_ADMIN)) {
            assertThat(say(town, role, budget, "I may").author())
                    .isEqualTo(town.person(role).user());
        }
    }

    @Test
    void who_is_mentioned_finds_it_until_it_is_seen_CM4() {
        TestTenant town = tenant();
        UUID budget = draft(town);
        see(town, Role.FINANCE);
        see(town, Role.APPROVER);
        String finance = town.person(Role.FINANCE).user();
        String approver = town.person(Role.APPROVER).user();
        CommentDetails said = say(
                town, Role.APPROVER, budget, "@" + finance + ", and @" + approver + " (myself), and @nobody: look.");
        assertThat(said.mentions()).containsExactly(finance);
        assertThat(town.as(Role.APPROVER, comments::countNewMentions)).isZero();
        assertThat(town.as(Role.FINANCE, comments::countNewMentions)).isEqualTo(1);
        assertThat(mentions(town, Role.FINANCE, true)).singleElement().satisfies(mention -> {
            assertThat(mention.isUnseen()).isTrue();
            assertThat(mention.subjectName()).isEqualTo("Budget of 100.00");
            assertThat(mention.comment()).isEqualTo(said);
        });

        assertThat(town.as(Role.FINANCE, comments::seeMentions)).isEqualTo(1);
        assertThat(town.as(Role.FINANCE, comments::countNewMentions)).isZero();
        assertThat(mentions(town, Role.FINANCE, true)).isEmpty();
        assertThat(mentions(town, Role.FINANCE, false))
                .singleElement()
                .satisfies(mention -> assertThat(mention.isUnseen()).isFalse());
        assertThat(mentions(town, Role.APPROVER, false)).isEmpty();
    }

    @Test
    void an_edit_mentions_whom_it_names_now_and_calls_nobody_twice_CM4() {
        TestTenant town = tenant();
        see(town, Role.FINANCE);
        see(town, Role.APPROVER);
        String finance = town.person(Role.FINANCE).user();
        String approver = town.person(Role.APPROVER).user();
        CommentDetails said = say(town, Role.CONTRIBUTOR, draft(town), "@" + finance);
        town.as(Role.FINANCE, comments::seeMentions);
        CommentDetails both = edit(town, Role.CONTRIBUTOR, said, "@" + finance + " @" + approver);
        assertThat(both.mentions()).containsExactlyInAnyOrder(finance, approver);
        assertThat(town.as(Role.FINANCE, comments::countNewMentions)).isZero();
        assertThat(town.as(Role.APPROVER, comments::countNewMentions)).isEqualTo(1);
        edit(town, Role.CONTRIBUTOR, both, "Never mind");
        assertThat(mentions(town, Role.APPROVER, false)).isEmpty();
    }

    @Test
    void a_deleted_draft_takes_its_talk_along() {
        TestTenant town = tenant();
        see(town, Role.FINANCE);
        BudgetDetails draft = town.draft(TestTenant.plan("100.00"));
        UUID budget = draft.budget().id();
        CommentDetails said = say(town, Role.CONTRIBUTOR, budget, "@" + town.id() + "-finance");
        CommentDetails answer = reply(town, Role.CONTRIBUTOR, budget, said.id(), "With a file");
        attach(town, Role.CONTRIBUTOR, answer.id(), AFile.PDF, "offer.pdf");
        town.as(Role.CONTRIBUTOR, () -> budgets.delete(budget, draft.budget().version()));
        assertThatThrownBy(() -> get(town, said)).isInstanceOf(NotFound.class);
        for (String table : List.of("subject_comment", "comment_mention", "attachment", "stored_content")) {
            assertThat(sql.number("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?", town.id()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void another_tenant_s_comments_files_and_budgets_do_not_exist_T6() {
        TestTenant neighbour = given.aTenant();
        UUID theirBudget = draft(neighbour);
        CommentDetails theirs = say(neighbour, Role.CONTRIBUTOR, theirBudget, "Ours");
        AttachmentDetails file = attach(neighbour, Role.CONTRIBUTOR, theirs.id(), AFile.PDF, "offer.pdf");
        TestTenant town = tenant();
        missing(() -> say(town, Role.CONTRIBUTOR, theirBudget, "Mine"));
        missing(() -> threads(town, theirBudget, PageRequest.first(10)));
        missing(() -> get(town, theirs));
        missing(() -> edit(town, Role.CONTRIBUTOR, theirs, "Mine"));
        missing(() -> town.as(Role.CONTRIBUTOR, () -> comments.remove(theirs.id(), theirs.version())));
        missing(() -> attach(town, Role.CONTRIBUTOR, theirs.id(), AFile.PDF, "x.pdf"));
        missing(() -> town.as(Role.CONTRIBUTOR, () -> comments.file(theirs.id(), file.id())));
        missing(() -> town.as(Role.CONTRIBUTOR, () -> comments.get(UUID.randomUUID())));
        assertThat(get(neighbour, theirs).attachments()).containsExactly(file);
    }

    @Test
    void a_file_comes_back_as_it_was_AT1() {
        TestTenant town = tenant();
        CommentDetails said = say(town, Role.CONTRIBUTOR, draft(town), "See the offer");
        byte[] content = AFile.text("%PDF-1.7\n" + "offer ".repeat(100_000));
        AttachmentDetails attached = attach(town, Role.CONTRIBUTOR, said.id(), content, "C:\\offer.pdf");
        AttachedFile file = town.as(Role.VIEWER, () -> comments.file(said.id(), attached.id()));
        assertThat(file.content()).isEqualTo(content);
        assertThat(file.details()).isEqualTo(attached);
        assertThat(attached.fileName()).isEqualTo("offer.pdf");
        assertThat(attached.type()).isEqualTo(FileType.PDF);
        assertThat(attached.sizeBytes()).isEqualTo(content.length);
        assertThat(get(town, said).attachments()).containsExactly(attached);
        assertThat(town.as(Role.AUDITOR, () -> audit.historyOf(attached.id())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).contains("offer.pdf", attached.sha256()));
    }

    @Test
    void a_file_belongs_to_one_comment_alone() {
        TestTenant town = tenant();
        UUID budget = draft(town);
        CommentDetails said = say(town, Role.CONTRIBUTOR, budget, "With");
        CommentDetails other = say(town, Role.CONTRIBUTOR, budget, "Without");
        AttachmentDetails file = attach(town, Role.CONTRIBUTOR, said.id(), AFile.PDF, "offer.pdf");
        missing(() -> town.as(Role.CONTRIBUTOR, () -> comments.file(other.id(), file.id())));
        missing(() -> town.as(Role.CONTRIBUTOR, () -> comments.detach(other.id(), file.id())));
    }

    @Test
    void the_same_bytes_are_kept_once_for_each_tenant_and_go_with_the_last_use_VT1() {
        TestTenant town = tenant();
        TestTenant neighbour = given.aTenant();
        UUID budget = draft(town);
        CommentDetails one = say(town, Role.CONTRIBUTOR, budget, "One");
        CommentDetails two = say(town, Role.CONTRIBUTOR, budget, "Two");
        CommentDetails theirs = say(neighbour, Role.CONTRIBUTOR, draft(neighbour), "Theirs");
        AttachmentDetails first = attach(town, Role.CONTRIBUTOR, one.id(), AFile.PNG, "a.png");
        assertThat(attach(town, Role.CONTRIBUTOR, one.id(), AFile.PNG, "a.png")).isEqualTo(first);
        AttachmentDetails second = attach(town, Role.CONTRIBUTOR, two.id(), AFile.PNG, "b.png");
        AttachmentDetails third = attach(neighbour, Role.CONTRIBUTOR, theirs.id(), AFile.PNG, "c.png");
        assertThat(contents(town)).isEqualTo(1);
        assertThat(contents(neighbour)).isEqualTo(1);

        town.as(Role.CONTRIBUTOR, () -> comments.detach(one.id(), first.id()));
        assertThat(town.as(Role.VIEWER, () -> comments.file(two.id(), second.id()))
                        .content())
                .isEqualTo(AFile.PNG);
        town.as(Role.CONTRIBUTOR, () -> comments.detach(two.id(), second.id()));
        assertThat(contents(town)).isZero();
        assertThat(neighbour
                        .as(Role.VIEWER, () -> comments.file(theirs.id(), third.id()))
                        .content())
                .isEqualTo(AFile.PNG);
    }

    @Test
    void a_file_that_is_too_large_empty_or_of_another_kind_leaves_nothing_AT1_AT3() {
        TestTenant town = tenant();
        CommentDetails said = say(town, Role.CONTRIBUTOR, draft(town), "With files");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'x');
        assertThatThrownBy(() -> attach(town, Role.CONTRIBUTOR, said.id(), large, "x.txt"))
                .isInstanceOf(TooLarge.class);
        refused("empty", () -> attach(town, Role.CONTRIBUTOR, said.id(), new byte[0], "x.txt"));
        refused("type-not-allowed", () -> attach(town, Role.CONTRIBUTOR, said.id(), AFile.text("<html>"), "x.txt"));
        refused("wrong-ending", () -> attach(town, Role.CONTRIBUTOR, said.id(), AFile.text("echo"), "x.bat"));
        assertThat(contents(town)).isZero();
    }

    @Test
    void a_comment_has_ten_files_at_most() {
        TestTenant town = tenant();
        CommentDetails said = say(town, Role.CONTRIBUTOR, draft(town), "With files");
        for (int n = 0; n < AttachmentService.FILES_MAX; n++) {
            attach(town, Role.CONTRIBUTOR, said.id(), AFile.text("number " + n), n + ".txt");
        }
        refused("too-many", () -> attach(town, Role.CONTRIBUTOR, said.id(), AFile.PDF, "x.pdf"));
        assertThat(get(town, said).attachments()).hasSize(AttachmentService.FILES_MAX);
    }

    private UUID draft(TestTenant town) {
        return town.draft(TestTenant.plan("100.00")).budget().id();
    }

    private CommentDetails say(TestTenant town, Role role, UUID budget, String text) {
        return town.as(role, () -> comments.write(BUDGET, budget, NewComment.saying(text)));
    }

    private CommentDetails reply(TestTenant town, Role role, UUID budget, UUID to, String text) {
        return town.as(role, () -> comments.write(BUDGET, budget, new NewComment(text, to)));
    }

    private CommentDetails edit(TestTenant town, Role role, CommentDetails comment, String text) {
        return town.as(role, () -> comments.edit(comment.id(), comment.version(), NewComment.saying(text)));
    }

    private CommentDetails get(TestTenant town, CommentDetails comment) {
        return town.as(Role.VIEWER, () -> comments.get(comment.id()));
    }

    private Page<CommentThread> threads(TestTenant town, UUID budget, PageRequest request) {
        return town.as(Role.VIEWER, () -> comments.threads(BUDGET, budget, request));
    }

    private List<MentionDetails> mentions(TestTenant town, Role role, boolean newOnly) {
        return town.as(role, () -> comments.mentionsOfMe(newOnly, PageRequest.first(10)))
                .items();
    }

    private AttachmentDetails attach(TestTenant town, Role role, UUID comment, byte[] content, String name) {
        return town.as(role, () -> comments.attach(comment, new ByteArrayInputStream(content), name));
    }

    private void see(TestTenant town, Role role) {
        Caller caller = town.named(role.word(), Set.of(role));
        town.as(caller, () -> {
            arrivals.noteCaller();
            return null;
        });
    }

    private long contents(TestTenant town) {
        return sql.number("SELECT COUNT(*) FROM stored_content WHERE tenant_id = ?", town.id());
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code)));
    }

    private static void conflict(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void missing(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
