package org.budgeting.attachments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.TooLarge;
import org.budgeting.storage.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files of subjects. For the owners of subjects alone: they know who may read theirs, so no method here asks for a
 * right and no edge can call one.
 */
@Stateless
public class AttachmentService {

    /** The word by which the audit trail knows an attachment. */
    public static final String SUBJECT = "attachment";

    /** How many files one subject has at most. */
    public static final int FILES_MAX = 10;

    private static final int MEGABYTE = 1 << 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentStore contents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "attachment.file.max.mb", defaultValue = "10")
    private int fileMegabytesMax;

    /**
     * Puts a file beside a subject; the same file under the same name again is the one that is there.
     *
     * @throws TooLarge if it is larger than the limit; no more than the limit is read (AT3)
     * @throws InvalidInput on {@code file} if it is empty, of a kind that is not taken, or one too many (AT1)
     */
    public AttachmentDetails attach(Subject subject, InputStream content, String fileName) {
        byte[] bytes = read(content);
        FileType type = typeOf(bytes, fileName);
        String name = FileName.said(fileName).of(type).text();
        String hash = Sha256.hex(bytes);
        List<Attachment> there = attachmentsOf(List.of(subject.id()), subject.type());
        Optional<Attachment> same =
                there.stream().filter(one -> one.isSame(name, hash)).findFirst();
        if (same.isPresent()) {
            return same.get().details();
        }
        if (there.size() >= FILES_MAX) {
            throw InvalidInput.of("file", "too-many", "At most " + FILES_MAX + " files are kept here.");
        }
        contents.keep(hash, bytes);
        Attachment attachment = new Attachment(
                subject, name, type, bytes.length, hash, CallerScope.caller().user(), clock.instant());
        em.persist(attachment);
        audit.record(changeOf(attachment, "attached")
                .field("subject", subject)
                .field("file", name)
                .field("bytes", bytes.length)
                .field("sha256", hash));
        em.flush();
        return attachment.details();
    }

    private byte[] read(InputStream content) {
        int bytesMax = fileMegabytesMax * MEGABYTE;
        try {
            byte[] bytes = content.readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw new TooLarge("The file", fileMegabytesMax, "MB");
            }
            return bytes;
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    private static FileType typeOf(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw InvalidInput.of("file", "empty", "The file is empty.");
        }
        return FileTypes.of(bytes, FileName.said(fileName).text())
                .orElseThrow(
                        () -> InvalidInput.of(
                                "file",
                                "type-not-allowed",
                                "Attach a PDF, a picture (PNG, JPEG, WebP), plain text, CSV, or an Office document without macros (XLSX, DOCX)."));
    }

    /** The files of each of these subjects that has any, in the order in which they came; one query. */
    public Map<UUID, List<AttachmentDetails>> of(String subjectType, Collection<UUID> subjects) {
        return attachmentsOf(subjects, subjectType).stream()
                .map(Attachment::details)
                .collect(Collectors.groupingBy(AttachmentDetails::subject));
    }

    /** @throws NotFound if the subject has no such attachment */
    public AttachedFile open(Subject subject, UUID id) {
        Attachment attachment = found(subject, id);
        return new AttachedFile(attachment.details(), contents.read(attachment.contentHash()));
    }

    /** @throws NotFound if the subject has no such attachment */
    public void remove(Subject subject, UUID id) {
        remove(found(subject, id));
    }

    /** Takes all files off subjects that go. */
    public void removeAll(String subjectType, Collection<UUID> subjects) {
        attachmentsOf(subjects, subjectType).forEach(this::remove);
    }

    private void remove(Attachment attachment) {
        audit.record(changeOf(attachment, "removed")
                .field("file", attachment.details().fileName(), null)
                .field("sha256", attachment.contentHash(), null));
        em.remove(attachment);
        em.flush();
        contents.release(attachment.contentHash());
    }

    /** How large a file may be. */
    public long fileBytesMax() {
        return (long) fileMegabytesMax * MEGABYTE;
    }

    private List<Attachment> attachmentsOf(Collection<UUID> subjects, String subjectType) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from Attachment a where a.subjectId in :subjects and a.subjectType = :type order by a.id",
                        Attachment.class)
                .setParameter("subjects", subjects)
                .setParameter("type", subjectType)
                .getResultList();
    }

    private Attachment found(Subject subject, UUID id) {
        return attachmentsOf(List.of(subject.id()), subject.type()).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, id));
    }

    private static Change changeOf(Attachment attachment, String action) {
        return Change.of(SUBJECT, attachment.id(), action);
    }
}
