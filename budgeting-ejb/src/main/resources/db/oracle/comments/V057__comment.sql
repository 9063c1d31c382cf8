-- A comment without a text was removed by its author; the row keeps the thread together.
CREATE TABLE subject_comment (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    subject_type VARCHAR2(40 CHAR) NOT NULL,
    subject_id   RAW(16) NOT NULL,
    reply_to     RAW(16),
    words        CLOB,
    author       VARCHAR2(200 CHAR) NOT NULL,
    written_at   TIMESTAMP(6) NOT NULL,
    edited_at    TIMESTAMP(6),
    removed_at   TIMESTAMP(6),
    CONSTRAINT subject_comment_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT subject_comment_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT subject_comment_reply_fk FOREIGN KEY (tenant_id, reply_to) REFERENCES subject_comment (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON subject_comment TO ${app_role};
CREATE INDEX subject_comment_thread_ix ON subject_comment (tenant_id, subject_id, id);
CREATE INDEX subject_comment_reply_ix ON subject_comment (tenant_id, reply_to);

CREATE TABLE comment_mention (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    comment_id   RAW(16) NOT NULL,
    user_name    VARCHAR2(200 CHAR) NOT NULL,
    mentioned_at TIMESTAMP(6) NOT NULL,
    seen_at      TIMESTAMP(6),
    CONSTRAINT comment_mention_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT comment_mention_comment_fk FOREIGN KEY (tenant_id, comment_id) REFERENCES subject_comment (tenant_id, id),
    CONSTRAINT comment_mention_user_uq UNIQUE (tenant_id, comment_id, user_name)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON comment_mention TO ${app_role};
CREATE INDEX comment_mention_user_ix ON comment_mention (tenant_id, user_name, id);
