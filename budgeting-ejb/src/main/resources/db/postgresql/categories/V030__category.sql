CREATE TABLE category (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    parent_id   uuid,
    name        varchar(200) NOT NULL,
    description varchar(2000),
    colour      varchar(7),
    icon        varchar(50),
    CONSTRAINT category_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES category (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON category TO ${app_role};
CREATE INDEX category_parent_ix ON category (tenant_id, parent_id, name);
