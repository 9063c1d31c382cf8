CREATE SEQUENCE audit_seq START WITH 50 INCREMENT BY 50 NOCACHE;

-- Append-only: the application may neither change nor remove an entry (A2).
CREATE TABLE audit_entry (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    seq          NUMBER(19) NOT NULL,
    happened_at  TIMESTAMP(6) NOT NULL,
    actor        VARCHAR2(200 CHAR) NOT NULL,
    channel      VARCHAR2(20 CHAR) NOT NULL,
    address      VARCHAR2(64 CHAR),
    correlation  VARCHAR2(64 CHAR),
    subject_type VARCHAR2(40 CHAR) NOT NULL,
    subject_id   RAW(16) NOT NULL,
    action       VARCHAR2(40 CHAR) NOT NULL,
    reason       VARCHAR2(2000 CHAR),
    changes      CLOB NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (tenant_id, seq),
    CONSTRAINT audit_entry_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

GRANT SELECT, INSERT ON audit_entry TO ${app_role};
CREATE INDEX audit_entry_subject_ix ON audit_entry (tenant_id, subject_id, seq);

-- Entries that wait for their link.
CREATE TABLE audit_mark (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    seq       NUMBER(19) NOT NULL,
    CONSTRAINT audit_mark_pk PRIMARY KEY (tenant_id, seq),
    CONSTRAINT audit_mark_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT audit_mark_seq_fk FOREIGN KEY (tenant_id, seq) REFERENCES audit_entry (tenant_id, seq)
);

GRANT SELECT, INSERT, DELETE ON audit_mark TO ${app_role};

-- The chain. No foreign key to the entry: a removed entry has to be found, not hidden.
CREATE TABLE audit_link (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    position  NUMBER(19) NOT NULL,
    seq       NUMBER(19) NOT NULL,
    hash      VARCHAR2(64 CHAR) NOT NULL,
    CONSTRAINT audit_link_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT audit_link_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT audit_link_position_uq UNIQUE (tenant_id, position),
    CONSTRAINT audit_link_seq_uq UNIQUE (tenant_id, seq)
);

GRANT SELECT, INSERT ON audit_link TO ${app_role};

-- Where a chain ends; one row a tenant.
CREATE TABLE audit_head (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    version   NUMBER(19) NOT NULL,
    position  NUMBER(19) NOT NULL,
    hash      VARCHAR2(64 CHAR) NOT NULL,
    CONSTRAINT audit_head_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT audit_head_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT audit_head_one_uq UNIQUE (tenant_id)
);

GRANT SELECT, INSERT, UPDATE ON audit_head TO ${app_role};
