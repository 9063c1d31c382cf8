-- At the top of the tree the parent is NULL; rows of which a part is NULL are compared by the others, here as on Oracle.
CREATE TABLE department (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    version   NUMBER(19) NOT NULL,
    parent_id RAW(16),
    name      VARCHAR2(200 CHAR) NOT NULL,
    name_key  VARCHAR2(400 CHAR) NOT NULL,
    CONSTRAINT department_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT department_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT department_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES department (tenant_id, id),
    CONSTRAINT department_name_uq UNIQUE (tenant_id, parent_id, name_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON department TO ${app_role};
