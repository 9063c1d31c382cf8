CREATE SEQUENCE audit_seq START WITH 50 INCREMENT BY 50;
GRANT USAGE ON SEQUENCE audit_seq TO ${app_role};

-- Append-only: the application may neither change nor remove an entry (A2).
CREATE TABLE audit_entry (
    tenant_id    varchar(63) NOT NULL,
    seq          bigint NOT NULL,
    happened_at  timestamp(6) NOT NULL,
    actor        varchar(200) NOT NULL,
    channel      varchar(20) NOT NULL,
    address      varchar(64),
    correlation  varchar(64),
    subject_type varchar(40) NOT NULL,
    subject_id   uuid NOT NULL,
    action       varchar(40) NOT NULL,
    reason       varchar(2000),
    changes      text NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (tenant_id, seq),
    CONSTRAINT audit_entry_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

GRANT SELECT, INSERT ON audit_entry TO ${app_role};
CREATE INDEX audit_entry_subject_ix ON audit_entry (tenant_id, subject_id, seq);

-- Entries that wait for their link.
CREATE TABLE audit_mark (
    tenant_id varchar(63) NOT NULL,
    seq       bigint NOT NULL,
    CONSTRAINT audit_mark_pk PRIMARY KEY (tenant_id, seq),
    CONSTRAINT audit_mark_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT audit_mark_seq_fk FOREIGN KEY (tenant_id, seq) REFERENCES audit_entry (tenant_id, seq)
);

GRANT SELECT, INSERT, DELETE ON audit_mark TO ${app_role};

-- The chain. No foreign key to the entry: a removed entry has to be found, not hidden.
CREATE TABLE audit_link (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    position  bigint NOT NULL,
    seq       bigint NOT NULL,
    hash      varchar(64) NOT NULL,
    CONSTRAINT audit_link_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT audit_link_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT audit_link_position_uq UNIQUE (tenant_id, position),
    CONSTRAINT audit_link_seq_uq UNIQUE (tenant_id, seq)
);

GRANT SELECT, INSERT ON audit_link TO ${app_role};

-- Where a chain ends; one row a tenant.
CREATE TABLE audit_head (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    version   bigint NOT NULL,
    position  bigint NOT NULL,
    hash      varchar(64) NOT NULL,
    CONSTRAINT audit_head_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT audit_head_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT audit_head_one_uq UNIQUE (tenant_id)
);

GRANT SELECT, INSERT, UPDATE ON audit_head TO ${app_role};
