-- Categories are retired, merged and found by other names. One who is merged carries its id as key, so that its name is
-- free.
ALTER TABLE category ADD COLUMN retired varchar(1) DEFAULT 'N' NOT NULL;
ALTER TABLE category ADD COLUMN merged_into_id uuid;
ALTER TABLE category ADD CONSTRAINT category_merged_fk FOREIGN KEY (tenant_id, merged_into_id) REFERENCES category (tenant_id, id);
ALTER TABLE category ADD CONSTRAINT category_retired_ck CHECK (retired IN ('Y', 'N'));
ALTER TABLE category ADD CONSTRAINT category_merged_ck CHECK (merged_into_id IS NULL OR retired = 'Y');

CREATE TABLE category_synonym (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    category_id uuid NOT NULL,
    name        varchar(200) NOT NULL,
    name_key    varchar(400) NOT NULL,
    CONSTRAINT category_synonym_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_synonym_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_synonym_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT category_synonym_uq UNIQUE (tenant_id, name_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON category_synonym TO ${app_role};
CREATE INDEX category_synonym_category_ix ON category_synonym (tenant_id, category_id);

-- One row a tenant, locked by whoever changes the shape of the tree.
CREATE TABLE category_tree (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    version   bigint NOT NULL,
    CONSTRAINT category_tree_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_tree_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_tree_uq UNIQUE (tenant_id)
);

GRANT SELECT, INSERT, UPDATE ON category_tree TO ${app_role};
