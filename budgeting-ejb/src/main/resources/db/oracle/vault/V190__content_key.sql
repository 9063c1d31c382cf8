-- The keys under which tenants' files are kept, each wrapped by a key of the installation, which stands in no database.
CREATE TABLE content_key (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    wrapped_key VARCHAR2(1000 CHAR) NOT NULL,
    wrapped_by  VARCHAR2(8 CHAR) NOT NULL,
    made_by     VARCHAR2(200 CHAR) NOT NULL,
    made_at     TIMESTAMP(6) NOT NULL,
    CONSTRAINT content_key_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT content_key_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

GRANT SELECT, INSERT, UPDATE ON content_key TO ${app_role};

-- Bytes without a key were kept before there were any; they are sealed within the hour.
ALTER TABLE stored_content ADD (
    key_id    RAW(16),
    thumbnail BLOB
);
ALTER TABLE stored_content ADD CONSTRAINT stored_content_key_fk
    FOREIGN KEY (tenant_id, key_id) REFERENCES content_key (tenant_id, id);
CREATE INDEX stored_content_key_ix ON stored_content (tenant_id, key_id);
