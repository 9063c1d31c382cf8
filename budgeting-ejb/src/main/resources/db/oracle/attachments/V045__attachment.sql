-- The bytes, once for each tenant; how many attachments use them is counted so that the last one takes them along.
CREATE TABLE stored_content (
    tenant_id  VARCHAR2(63 CHAR) NOT NULL,
    id         RAW(16) NOT NULL,
    version    NUMBER(19) NOT NULL,
    hash       VARCHAR2(64 CHAR) NOT NULL,
    uses       NUMBER(19) NOT NULL,
    content    BLOB NOT NULL,
    CONSTRAINT stored_content_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT stored_content_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT stored_content_hash_uq UNIQUE (tenant_id, hash)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON stored_content TO ${app_role};

CREATE TABLE attachment (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    subject_type VARCHAR2(40 CHAR) NOT NULL,
    subject_id   RAW(16) NOT NULL,
    file_name    VARCHAR2(200 CHAR) NOT NULL,
    file_type    VARCHAR2(20 CHAR) NOT NULL,
    size_bytes   NUMBER(19) NOT NULL,
    content_hash VARCHAR2(64 CHAR) NOT NULL,
    attached_by  VARCHAR2(200 CHAR) NOT NULL,
    attached_at  TIMESTAMP(6) NOT NULL,
    CONSTRAINT attachment_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT attachment_content_fk FOREIGN KEY (tenant_id, content_hash) REFERENCES stored_content (tenant_id, hash),
    CONSTRAINT attachment_type_ck CHECK (file_type IN ('PDF', 'PNG', 'JPEG', 'WEBP', 'TEXT', 'CSV', 'XLSX', 'DOCX'))
);

GRANT SELECT, INSERT, DELETE ON attachment TO ${app_role};
CREATE INDEX attachment_subject_ix ON attachment (tenant_id, subject_id, id);
CREATE INDEX attachment_content_ix ON attachment (tenant_id, content_hash);
