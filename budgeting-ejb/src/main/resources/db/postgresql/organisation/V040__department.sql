CREATE TABLE department (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    version   bigint NOT NULL,
    parent_id uuid,
    name      varchar(200) NOT NULL,
    CONSTRAINT department_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT department_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT department_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES department (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON department TO ${app_role};
CREATE INDEX department_parent_ix ON department (tenant_id, parent_id, name);
