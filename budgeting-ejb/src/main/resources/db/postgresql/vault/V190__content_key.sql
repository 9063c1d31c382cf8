-- The keys under which tenants' files are kept, each wrapped by a key of the installation, which stands in no database.
CREATE TABLE content_key (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    wrapped_key varchar(1000) NOT NULL,
    wrapped_by  varchar(8) NOT NULL,
    made_by     varchar(200) NOT NULL,
    made_at     timestamp(6) NOT NULL,
    CONSTRAINT content_key_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT content_key_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

GRANT SELECT, INSERT, UPDATE ON content_key TO ${app_role};

-- Bytes without a key were kept before there were any; they are sealed within the hour.
ALTER TABLE stored_content ADD COLUMN key_id uuid;
ALTER TABLE stored_content ADD COLUMN thumbnail bytea;
ALTER TABLE stored_content ADD CONSTRAINT stored_content_key_fk
    FOREIGN KEY (tenant_id, key_id) REFERENCES content_key (tenant_id, id);
CREATE INDEX stored_content_key_ix ON stored_content (tenant_id, key_id);
