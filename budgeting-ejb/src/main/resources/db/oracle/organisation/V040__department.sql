CREATE TABLE department (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    version   NUMBER(19) NOT NULL,
    parent_id RAW(16),
    name      VARCHAR2(200 CHAR) NOT NULL,
    CONSTRAINT department_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT department_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT department_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES department (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON department TO ${app_role};
CREATE INDEX department_parent_ix ON department (tenant_id, parent_id, name);
