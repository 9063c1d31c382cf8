-- At the top of the tree the parent is NULL, and names there are unique too.
CREATE TABLE category (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    parent_id   uuid,
    name        varchar(200) NOT NULL,
    name_key    varchar(400) NOT NULL,
    description varchar(2000),
    colour      varchar(7),
    icon        varchar(50),
    CONSTRAINT category_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES category (tenant_id, id),
    CONSTRAINT category_name_uq UNIQUE NULLS NOT DISTINCT (tenant_id, parent_id, name_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON category TO ${app_role};
