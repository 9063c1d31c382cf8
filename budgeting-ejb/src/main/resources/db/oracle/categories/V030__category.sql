CREATE TABLE category (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    parent_id   RAW(16),
    name        VARCHAR2(200 CHAR) NOT NULL,
    description VARCHAR2(2000 CHAR),
    colour      VARCHAR2(7 CHAR),
    icon        VARCHAR2(50 CHAR),
    CONSTRAINT category_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES category (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON category TO ${app_role};
CREATE INDEX category_parent_ix ON category (tenant_id, parent_id, name);
