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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.TooLarge;
import org.budgeting.scanning.Scanning;
import org.budgeting.storage.Sha256;
import org.budgeting.vault.Vault;
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
    private Vault vault;

    @Inject
    private Scanning scanning;

    @Inject
    private DrawingRoom drawing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "attachment.file.max.mb", defaultValue = "10")
    private int fileMegabytesMax;

    /**
     * Takes a file in, without keeping it.
     *
     * @throws TooLarge if it is larger than the limit; no more than the limit is read (AT3)
     * @throws InvalidInput on {@code file} if it is empty, or of a kind that is not taken (AT1)
     * @throws org.budgeting.scanning.FileInfected if a scanner finds a virus in it
     * @throws org.budgeting.scanning.ScannerSilent if no scanner answers that has to
     */
    public IncomingFile receive(InputStream content, String fileName, FileKinds taken) {
        byte[] bytes = read(content);
        FileType type = typeOf(bytes, fileName, taken);
        String name = FileName.said(fileName).of(type).text();
        scanning.check(bytes);
        return new IncomingFile(name, type, bytes, Sha256.hex(bytes));
    }

    /**
     * Puts a file beside a subject; the same file under the same name again is the one that is there.
     *
     * @throws InvalidInput on {@code file} if it is one too many
     */
    public AttachmentDetails attach(Subject subject, IncomingFile file) {
        List<Attachment> there = attachmentsOf(List.of(subject.id()), subject.type());
        Optional<Attachment> same =
                there.stream().filter(one -> one.isSame(file)).findFirst();
        if (same.isPresent()) {
            return shown(same.get());
        }
        if (there.size() >= FILES_MAX) {
            throw InvalidInput.of("file", "too-many", "At most " + FILES_MAX + " files are kept here.");
        }
        vault.keep(file.sha256(), file.content(), () -> drawing.thumbnail(file));
        Attachment attachment =
                new Attachment(subject, file, CallerScope.caller().user(), clock.instant());
        keep(attachment, subject);
        return shown(attachment);
    }

    /** Puts the files of one subject beside another one too. */
    public void share(Subject from, Subject with) {
        for (Attachment one : attachmentsOf(List.of(from.id()), from.type())) {
            Attachment other = one.beside(with);
            vault.use(other.contentHash());
            keep(other, with);
        }
    }

    private void keep(Attachment attachment, Subject subject) {
        em.persist(attachment);
        AttachmentDetails details = attachment.details(false);
        audit.record(changeOf(attachment, "attached")
                .field("subject", subject)
                .field("file", details.fileName())
                .field("bytes", details.sizeBytes())
                .field("sha256", details.sha256()));
        em.flush();
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

    private static FileType typeOf(byte[] bytes, String fileName, FileKinds taken) {
        if (bytes.length == 0) {
            throw InvalidInput.of("file", "empty", "The file is empty.");
        }
        return FileTypes.of(bytes, FileName.said(fileName).text())
                .filter(taken::take)
                .orElseThrow(() -> InvalidInput.of("file", "type-not-allowed", taken.sentence()));
    }

    /** The files of each of these subjects that has any, in the order in which they came; two queries. */
    public Map<UUID, List<AttachmentDetails>> of(String subjectType, Collection<UUID> subjects) {
        List<Attachment> found = attachmentsOf(subjects, subjectType);
        Set<String> drawn =
                vault.withThumbnail(found.stream().map(Attachment::contentHash).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> one.details(drawn.contains(one.contentHash())))
                .collect(Collectors.groupingBy(AttachmentDetails::subject));
    }

    /** The latest file of each of these subjects that has any; one query. */
    public Map<UUID, UUID> latest(String subjectType, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select a.subjectId, a.id from Attachment a where a.subjectId in :subjects"
                                + " and a.subjectType = :type order by a.id",
                        Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("type", subjectType)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (older, later) -> later));
    }

    /** @throws NotFound if the subject has no such attachment */
    public AttachedFile open(Subject subject, UUID id) {
        Attachment attachment = found(subject, id);
        return new AttachedFile(shown(attachment), vault.read(attachment.contentHash()));
    }

    /**
     * What a file looks like, as a JPEG; empty if that is not known.
     *
     * @throws NotFound if the subject has no such attachment
     */
    public Optional<byte[]> thumbnail(Subject subject, UUID id) {
        return vault.thumbnail(found(subject, id).contentHash());
    }

    private AttachmentDetails shown(Attachment attachment) {
        String hash = attachment.contentHash();
        return attachment.details(vault.withThumbnail(List.of(hash)).contains(hash));
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
                .field("file", attachment.details(false).fileName(), null)
                .field("sha256", attachment.contentHash(), null));
        em.remove(attachment);
        em.flush();
        vault.release(attachment.contentHash());
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
