package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.attachments.AFile;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.attachments.FileType;
import org.budgeting.audit.AuditRecord;
import org.budgeting.audit.AuditTrail;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.scanning.AClamd;
import org.budgeting.scanning.FileInfected;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.budgeting.vault.ContentKeyDetails;
import org.budgeting.vault.KeyService;
import org.junit.jupiter.api.Test;

/** Receipts, and the locks under which all files are kept. */
class ReceiptsIT extends InContainer {

    @Inject
    private ReceiptService receipts;

    @Inject
    private ExpenseService expenses;

    @Inject
    private CorrectionService corrections;

    @Inject
    private PeriodService periods;

    @Inject
    private KeyService keys;

    @Inject
    private AuditTrail audit;

    @Inject
    private OwnersSql sql;

    @Test
    void a_receipt_comes_back_with_a_thumbnail_and_is_kept_sealed_VT2() throws IOException {
        TestTenant town = tenant();
        ExpenseDetails spent = town.spend(town.approvedBudget("100.00"), "10.00");
        byte[] picture = picture();
        AttachmentDetails pdf = add(town, spent.id(), AFile.PDF, "4111 1111 1111 1111.pdf");
        AttachmentDetails photo = add(town, spent.id(), picture, "photo.png");
        assertThat(pdf.fileName()).isEqualTo("**** **** **** 1111.pdf");
        assertThat(pdf.hasThumbnail()).isFalse();
        assertThat(photo.hasThumbnail()).isTrue();
        assertThat(photo.type()).isEqualTo(FileType.PNG);
        assertThat(read(town, spent, photo)).isEqualTo(picture);
        byte[] small = town.as(Role.AUDITOR, () -> receipts.thumbnail(spent.id(), photo.id()));
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(480);
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> receipts.thumbnail(spent.id(), pdf.id())))
                .isInstanceOf(NotFound.class);
        assertThat(town.as(Role.VIEWER, () -> receipts.of(spent.id()))).containsExactly(pdf, photo);
        assertThat(town.as(Role.VIEWER, () -> expenses.get(spent.id())).receipt())
                .isEqualTo(photo.id());
        assertThat(town.as(Role.AUDITOR, () -> audit.historyOf(spent.id())))
                .extracting(AuditRecord::action)
                .startsWith("receipt_added", "receipt_added");

        assertThat(sql.number(
                        "SELECT COUNT(*) FROM stored_content WHERE tenant_id = ? AND LENGTH(content) = ?",
                        town.id(),
                        picture.length))
                .isZero();
        sql.change(
                "UPDATE stored_content SET content = (SELECT c.content FROM stored_content c WHERE c.tenant_id = ? AND c.hash = ?)"
                        + " WHERE tenant_id = ? AND hash = ?",
                town.id(),
                pdf.sha256(),
                town.id(),
                photo.sha256());
        assertThatThrownBy(() -> read(town, spent, photo))
                .isInstanceOf(EJBException.class)
                .hasStackTraceContaining("does not open");
    }

    @Test
    void a_new_key_seals_what_comes_and_older_ones_are_wrapped_anew_VT3_VT4() throws IOException {
        TestTenant town = tenant();
        ExpenseDetails spent = town.spend(town.approvedBudget("100.00"), "10.00");
        AttachmentDetails before = add(town, spent.id(), AFile.PDF, "before.pdf");
        ContentKeyDetails first = keysOf(town).get(0);
        assertThat(first.current()).isTrue();
        assertThat(first.files()).isEqualTo(1);
        sql.change("UPDATE content_key SET wrapped_by = '00000000' WHERE tenant_id = ?", town.id());

        assertThatThrownBy(() -> town.as(Role.FINANCE, keys::rotate)).isInstanceOf(Forbidden.class);
        ContentKeyDetails second = town.as(Role.TENANT_ADMIN, keys::rotate);
        AttachmentDetails after = add(town, spent.id(), picture(), "after.png");
        assertThat(keysOf(town))
                .extracting(ContentKeyDetails::id, ContentKeyDetails::current, ContentKeyDetails::files)
                .containsExactly(tuple(second.id(), true, 1L), tuple(first.id(), false, 1L));
        assertThat(keysOf(town).get(1).wrappedBy()).isEqualTo(first.wrappedBy());
        assertThat(read(town, spent, before)).isEqualTo(AFile.PDF);
        assertThat(read(town, spent, after)).isEqualTo(picture());
        assertThat(town.as(Role.AUDITOR, () -> audit.historyOf(second.id())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).contains("rewrapped", "1"));
    }

    @Test
    void what_was_kept_before_there_were_keys_opens_and_is_sealed_within_the_hour_VT2() {
        TestTenant town = tenant();
        ExpenseDetails spent = town.spend(town.approvedBudget("100.00"), "10.00");
        AttachmentDetails old = add(town, spent.id(), AFile.PDF, "old.pdf");
        sql.change("UPDATE stored_content SET key_id = NULL, content = ? WHERE tenant_id = ?", AFile.PDF, town.id());
        assertThat(read(town, spent, old)).isEqualTo(AFile.PDF);
        assertThat(town.as(Role.TENANT_ADMIN, keys::keepUp)).isFalse();
        assertThat(sql.number("SELECT COUNT(*) FROM stored_content WHERE tenant_id = ? AND key_id IS NULL", town.id()))
                .isZero();
        assertThat(read(town, spent, old)).isEqualTo(AFile.PDF);
    }

    @Test
    void the_same_file_is_a_receipt_of_an_expense_once_and_no_other_kind_is_X9_AT1_SC1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        ExpenseDetails spent = town.spend(budget, "10.00");
        add(town, spent.id(), AFile.PDF, "invoice.pdf");
        assertThatThrownBy(() -> add(town, spent.id(), AFile.PDF, "again.pdf"))
                .isInstanceOf(ReceiptExists.class)
                .hasMessageContaining("invoice.pdf");
        add(town, town.spend(budget, "11.00").id(), AFile.PDF, "invoice.pdf");
        refused("type-not-allowed", () -> add(town, spent.id(), AFile.text("a plain text"), "scan.png"));
        byte[] infected = AFile.text("%PDF-1.7 " + AClamd.VIRUS);
        assertThatThrownBy(() -> add(town, spent.id(), infected, "bill.pdf")).isInstanceOf(FileInfected.class);
        refused("wrong-ending", () -> add(town, spent.id(), AFile.JPEG, "scan.png"));
    }

    @Test
    void receipts_go_with_a_correction_and_stay_with_what_is_cancelled_or_closed_X10() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        ExpenseDetails wrong = town.spend(budget, "10.00");
        AttachmentDetails receipt = add(town, wrong.id(), AFile.PDF, "invoice.pdf");
        ExpenseDetails right = town.as(
                Role.CONTRIBUTOR,
                () -> corrections.correct(wrong.id(), wrong.version(), TestTenant.purchase(budget, "12.00")));
        AttachmentDetails shared =
                town.as(Role.VIEWER, () -> receipts.of(right.id())).get(0);
        assertThat(shared.sha256()).isEqualTo(receipt.sha256());
        assertThatThrownBy(() -> remove(town, wrong.id(), receipt)).isInstanceOf(NotAllowedNow.class);

        remove(town, right.id(), shared);
        assertThat(town.as(Role.VIEWER, () -> receipts.of(right.id()))).isEmpty();
        assertThat(read(town, wrong, receipt)).isEqualTo(AFile.PDF);

        AttachmentDetails late = add(town, right.id(), AFile.PDF, "late.pdf");
        PeriodKey period = new PeriodKey(right.date().getYear(), right.date().getMonthValue(), null);
        town.as(Role.FINANCE, () -> periods.close(period, 0));
        assertThatThrownBy(() -> remove(town, right.id(), late))
                .isInstanceOf(PeriodClosed.class)
                .hasMessageContaining("receipts stay");
    }

    @Test
    void who_may_not_record_reads_alone_and_another_tenant_s_do_not_exist_T6_C1() {
        TestTenant town = tenant();
        ExpenseDetails spent = town.spend(town.approvedBudget("100.00"), "10.00");
        AttachmentDetails receipt = add(town, spent.id(), AFile.PDF, "invoice.pdf");
        for (Role role : List.of(Role.VIEWER, Role.APPROVER, Role.AUDITOR, Role.TENANT_ADMIN)) {
            assertThatThrownBy(() -> town.as(role, () -> receipts.add(spent.id(), stream(AFile.JPEG), "x.jpg")))
                    .as(role.word())
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> town.as(role, () -> receipts.remove(spent.id(), receipt.id())))
                    .as(role.word())
                    .isInstanceOf(Forbidden.class);
        }
        TestTenant neighbour = given.aTenant();
        missing(() -> neighbour.as(Role.FINANCE, () -> receipts.of(spent.id())));
        missing(() -> neighbour.as(Role.FINANCE, () -> receipts.open(spent.id(), receipt.id())));
        missing(() -> neighbour.as(Role.FINANCE, () -> receipts.thumbnail(spent.id(), receipt.id())));
        missing(() -> add(neighbour, spent.id(), AFile.JPEG, "x.jpg"));
        missing(() -> remove(neighbour, spent.id(), receipt));
        ExpenseDetails other = neighbour.spend(neighbour.approvedBudget("100.00"), "10.00");
        missing(() -> neighbour.as(Role.FINANCE, () -> receipts.open(other.id(), receipt.id())));
    }

    private AttachmentDetails add(TestTenant town, UUID expense, byte[] content, String name) {
        return town.as(Role.CONTRIBUTOR, () -> receipts.add(expense, stream(content), name));
    }

    private void remove(TestTenant town, UUID expense, AttachmentDetails receipt) {
        town.as(Role.CONTRIBUTOR, () -> receipts.remove(expense, receipt.id()));
    }

    private byte[] read(TestTenant town, ExpenseDetails expense, AttachmentDetails receipt) {
        return town.as(
                Role.VIEWER, () -> receipts.open(expense.id(), receipt.id()).content());
    }

    private List<ContentKeyDetails> keysOf(TestTenant town) {
        return town.as(Role.TENANT_ADMIN, keys::list);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.fields().get(0).code()).isEqualTo(code));
    }

    private static void missing(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
