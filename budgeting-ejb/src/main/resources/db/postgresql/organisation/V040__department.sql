-- At the top of the tree the parent is NULL, and names there are unique too.
CREATE TABLE department (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    version   bigint NOT NULL,
    parent_id uuid,
    name      varchar(200) NOT NULL,
    name_key  varchar(400) NOT NULL,
    CONSTRAINT department_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT department_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT department_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES department (tenant_id, id),
    CONSTRAINT department_name_uq UNIQUE NULLS NOT DISTINCT (tenant_id, parent_id, name_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON department TO ${app_role};
