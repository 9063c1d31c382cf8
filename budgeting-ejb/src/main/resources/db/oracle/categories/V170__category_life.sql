-- Categories are retired, merged and found by other names. One who is merged carries its id as key, so that its name is
-- free.
ALTER TABLE category ADD retired VARCHAR2(1 CHAR) DEFAULT 'N' NOT NULL;
ALTER TABLE category ADD merged_into_id RAW(16);
ALTER TABLE category ADD CONSTRAINT category_merged_fk FOREIGN KEY (tenant_id, merged_into_id) REFERENCES category (tenant_id, id);
ALTER TABLE category ADD CONSTRAINT category_retired_ck CHECK (retired IN ('Y', 'N'));
ALTER TABLE category ADD CONSTRAINT category_merged_ck CHECK (merged_into_id IS NULL OR retired = 'Y');

CREATE TABLE category_synonym (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    category_id RAW(16) NOT NULL,
    name        VARCHAR2(200 CHAR) NOT NULL,
    name_key    VARCHAR2(400 CHAR) NOT NULL,
    CONSTRAINT category_synonym_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_synonym_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_synonym_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT category_synonym_uq UNIQUE (tenant_id, name_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON category_synonym TO ${app_role};
CREATE INDEX category_synonym_category_ix ON category_synonym (tenant_id, category_id);

-- One row a tenant, locked by whoever changes the shape of the tree.
CREATE TABLE category_tree (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    version   NUMBER(19) NOT NULL,
    CONSTRAINT category_tree_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_tree_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_tree_uq UNIQUE (tenant_id)
);

GRANT SELECT, INSERT, UPDATE ON category_tree TO ${app_role};
