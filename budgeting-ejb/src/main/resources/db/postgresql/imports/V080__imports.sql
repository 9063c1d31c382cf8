-- Hash, delimiter, sample and mapping follow in the same transaction, when the whole file is stored and checked.
CREATE TABLE import_job (
    tenant_id     varchar(63) NOT NULL,
    id            uuid NOT NULL,
    version       bigint NOT NULL,
    file_name     varchar(200) NOT NULL,
    size_bytes    bigint NOT NULL,
    content_hash  varchar(64),
    encoding      varchar(20) NOT NULL,
    delimiter     varchar(1),
    sample        text,
    mapping       text,
    status        varchar(20) NOT NULL,
    rows_total    bigint NOT NULL,
    rows_accepted bigint NOT NULL,
    rows_known    bigint NOT NULL,
    rows_rejected bigint NOT NULL,
    rows_skipped  bigint NOT NULL,
    steps_done    bigint NOT NULL,
    failure       varchar(1000),
    uploaded_by   varchar(200) NOT NULL,
    uploader_name varchar(200) NOT NULL,
    roles         varchar(500) NOT NULL,
    correlation   varchar(64),
    uploaded_at   timestamp(6) NOT NULL,
    started_at    timestamp(6),
    finished_at   timestamp(6),
    runner        uuid,
    seen_alive_at timestamp(6),
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
    tenant_id    varchar(63) NOT NULL,
    id           uuid NOT NULL,
    version      bigint NOT NULL,
    job_id       uuid NOT NULL,
    slice_number integer NOT NULL,
    content      bytea NOT NULL,
    CONSTRAINT import_slice_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT import_slice_job_fk FOREIGN KEY (tenant_id, job_id) REFERENCES import_job (tenant_id, id),
    CONSTRAINT import_slice_place_uq UNIQUE (tenant_id, job_id, slice_number)
);

GRANT SELECT, INSERT, DELETE ON import_slice TO ${app_role};

-- What became of each row. The fingerprints count how often the same content stood in this file before.
CREATE TABLE import_row (
    tenant_id   varchar(63) NOT NULL,
    job_id      uuid NOT NULL,
    line        bigint NOT NULL,
    fingerprint varchar(64),
    result      varchar(10) NOT NULL,
    reason      varchar(2000),
    original    text,
    CONSTRAINT import_row_pk PRIMARY KEY (tenant_id, job_id, line),
    CONSTRAINT import_row_job_fk FOREIGN KEY (tenant_id, job_id) REFERENCES import_job (tenant_id, id)
);

GRANT SELECT, INSERT, DELETE ON import_row TO ${app_role};
CREATE INDEX import_row_fingerprint_ix ON import_row (tenant_id, job_id, fingerprint);
