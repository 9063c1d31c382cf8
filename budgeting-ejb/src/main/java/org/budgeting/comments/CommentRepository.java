package org.budgeting.comments;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;

/** Comments and mentions, as questions. */
@Dependent
class CommentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Comment comment) {
        em.persist(comment);
        em.flush();
    }

    Comment get(UUID id) {
        return found(id, LockModeType.NONE);
    }

    /** The comment, locked until the transaction ends. */
    Comment locked(UUID id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Comment found(UUID id, LockModeType lock) {
        return find(id, lock).orElseThrow(() -> new NotFound("comment", id));
    }

    Optional<Comment> find(UUID id, LockModeType lock) {
        return Optional.ofNullable(em.find(Comment.class, id, lock));
    }

    /** Comments that answer none, the newest first; one row more than the page. */
    List<Comment> threads(String subjectType, UUID subjectId, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("c.subjectId = :subject", "subject", subjectId)
                .and("c.subjectType = :type", "type", subjectType)
                .and("c.replyTo is null");
        request.after().ifPresent(cursor -> where.and("c.id < :after", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select c from Comment c" + where.where() + " order by c.id desc", Comment.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** The answers to these comments, the oldest first. */
    List<Comment> repliesTo(Collection<UUID> comments) {
        if (comments.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select c from Comment c where c.replyTo in :comments order by c.id", Comment.class)
                .setParameter("comments", comments)
                .getResultList();
    }

    long countRepliesTo(UUID comment) {
        return em.createQuery("select count(c) from Comment c where c.replyTo = :comment", Long.class)
                .setParameter("comment", comment)
                .getSingleResult();
    }

    List<Comment> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<UUID> idsOn(String subjectType, UUID subjectId) {
        return em.createQuery(
                        "select c.id from Comment c where c.subjectId = :subject and c.subjectType = :type", UUID.class)
                .setParameter("subject", subjectId)
                .setParameter("type", subjectType)
                .getResultList();
    }

    /** Removes the rows themselves, answers first. */
    void forget(String subjectType, UUID subjectId) {
        em.createQuery("delete from Mention m where m.commentId in"
                        + " (select c.id from Comment c where c.subjectId = :subject and c.subjectType = :type)")
                .setParameter("subject", subjectId)
                .setParameter("type", subjectType)
                .executeUpdate();
        for (String which : List.of("not null", "null")) {
            em.createQuery("delete from Comment c where c.subjectId = :subject and c.subjectType = :type"
                            + " and c.replyTo is " + which)
                    .setParameter("subject", subjectId)
                    .setParameter("type", subjectType)
                    .executeUpdate();
        }
    }

    void add(Mention mention) {
        em.persist(mention);
    }

    void remove(Mention mention) {
        em.remove(mention);
    }

    List<Mention> mentionsIn(Collection<UUID> comments) {
        if (comments.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from Mention m where m.commentId in :comments order by m.user", Mention.class)
                .setParameter("comments", comments)
                .getResultList();
    }

    /** Mentions of somebody, the newest first; one row more than the page. */
    List<Mention> mentionsOf(String user, boolean newOnly, PageRequest request) {
        Narrowing where = new Narrowing().and("m.user = :user", "user", user);
        if (newOnly) {
            where.and("m.seenAt is null");
        }
        request.after().ifPresent(cursor -> where.and("m.id < :after", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select m from Mention m" + where.where() + " order by m.id desc", Mention.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    long countNewMentionsOf(String user) {
        return em.createQuery("select count(m) from Mention m where m.user = :user and m.seenAt is null", Long.class)
                .setParameter("user", user)
                .getSingleResult();
    }

    int seeMentionsOf(String user, Instant at) {
        return em.createQuery("update Mention m set m.seenAt = :at where m.user = :user and m.seenAt is null")
                .setParameter("at", at)
                .setParameter("user", user)
                .executeUpdate();
    }

    void flush() {
        em.flush();
    }
}
