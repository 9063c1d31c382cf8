-- The bytes, once for each tenant; how many attachments use them is counted so that the last one takes them along.
CREATE TABLE stored_content (
    tenant_id  varchar(63) NOT NULL,
    id         uuid NOT NULL,
    version    bigint NOT NULL,
    hash       varchar(64) NOT NULL,
    uses       bigint NOT NULL,
    content    bytea NOT NULL,
    CONSTRAINT stored_content_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT stored_content_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT stored_content_hash_uq UNIQUE (tenant_id, hash)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON stored_content TO ${app_role};

CREATE TABLE attachment (
    tenant_id    varchar(63) NOT NULL,
    id           uuid NOT NULL,
    version      bigint NOT NULL,
    subject_type varchar(40) NOT NULL,
    subject_id   uuid NOT NULL,
    file_name    varchar(200) NOT NULL,
    file_type    varchar(20) NOT NULL,
    size_bytes   bigint NOT NULL,
    content_hash varchar(64) NOT NULL,
    attached_by  varchar(200) NOT NULL,
    attached_at  timestamp(6) NOT NULL,
    CONSTRAINT attachment_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT attachment_content_fk FOREIGN KEY (tenant_id, content_hash) REFERENCES stored_content (tenant_id, hash),
    CONSTRAINT attachment_type_ck CHECK (file_type IN ('PDF', 'PNG', 'JPEG', 'WEBP', 'TEXT', 'CSV', 'XLSX', 'DOCX'))
);

GRANT SELECT, INSERT, DELETE ON attachment TO ${app_role};
CREATE INDEX attachment_subject_ix ON attachment (tenant_id, subject_id, id);
CREATE INDEX attachment_content_ix ON attachment (tenant_id, content_hash);
