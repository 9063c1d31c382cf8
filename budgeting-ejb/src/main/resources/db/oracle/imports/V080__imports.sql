-- Hash, delimiter, sample and mapping follow in the same transaction, when the whole file is stored and checked.
CREATE TABLE import_job (
    tenant_id     VARCHAR2(63 CHAR) NOT NULL,
    id            RAW(16) NOT NULL,
    version       NUMBER(19) NOT NULL,
    file_name     VARCHAR2(200 CHAR) NOT NULL,
    size_bytes    NUMBER(19) NOT NULL,
    content_hash  VARCHAR2(64 CHAR),
    encoding      VARCHAR2(20 CHAR) NOT NULL,
    delimiter     VARCHAR2(1 CHAR),
    sample        CLOB,
    mapping       CLOB,
    status        VARCHAR2(20 CHAR) NOT NULL,
    rows_total    NUMBER(19) NOT NULL,
    rows_accepted NUMBER(19) NOT NULL,
    rows_known    NUMBER(19) NOT NULL,
    rows_rejected NUMBER(19) NOT NULL,
    rows_skipped  NUMBER(19) NOT NULL,
    steps_done    NUMBER(19) NOT NULL,
    failure       VARCHAR2(1000 CHAR),
    uploaded_by   VARCHAR2(200 CHAR) NOT NULL,
    uploader_name VARCHAR2(200 CHAR) NOT NULL,
    roles         VARCHAR2(500 CHAR) NOT NULL,
    correlation   VARCHAR2(64 CHAR),
    uploaded_at   TIMESTAMP(6) NOT NULL,
    started_at    TIMESTAMP(6),
    finished_at   TIMESTAMP(6),
    runner        RAW(16),
    seen_alive_at TIMESTAMP(6),
    CONSTRAINT import_job_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT import_job_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT import_job_status_ck
        CHECK (status IN ('NEEDS_MAPPING', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON import_job TO ${app_role};
CREATE INDEX import_job_status_ix ON import_job (tenant_id, status, uploaded_at);
CREATE INDEX import_job_content_ix ON import_job (tenant_id, content_hash);

-- The file, in pieces that any server can read one by one; gone when the job has ended.
CREATE TABLE import_slice (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    job_id       RAW(16) NOT NULL,
    slice_number NUMBER(10) NOT NULL,
    content      BLOB NOT NULL,
    CONSTRAINT import_slice_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT import_slice_job_fk FOREIGN KEY (tenant_id, job_id) REFERENCES import_job (tenant_id, id),
    CONSTRAINT import_slice_place_uq UNIQUE (tenant_id, job_id, slice_number)
);

GRANT SELECT, INSERT, DELETE ON import_slice TO ${app_role};

-- What became of each row. The fingerprints count how often the same content stood in this file before.
CREATE TABLE import_row (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    job_id      RAW(16) NOT NULL,
    line        NUMBER(19) NOT NULL,
    fingerprint VARCHAR2(64 CHAR),
    result      VARCHAR2(10 CHAR) NOT NULL,
    reason      VARCHAR2(2000 CHAR),
    original    CLOB,
    CONSTRAINT import_row_pk PRIMARY KEY (tenant_id, job_id, line),
    CONSTRAINT import_row_job_fk FOREIGN KEY (tenant_id, job_id) REFERENCES import_job (tenant_id, id)
);

GRANT SELECT, INSERT, DELETE ON import_row TO ${app_role};
CREATE INDEX import_row_fingerprint_ix ON import_row (tenant_id, job_id, fingerprint);
