-- A vendor and the other names by which it is known, which point to it; it points to itself.
CREATE TABLE vendor (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    version   NUMBER(19) NOT NULL,
    name      VARCHAR2(200 CHAR) NOT NULL,
    name_key  VARCHAR2(400 CHAR) NOT NULL,
    main_id   RAW(16) NOT NULL,
    CONSTRAINT vendor_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT vendor_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT vendor_main_fk FOREIGN KEY (tenant_id, main_id) REFERENCES vendor (tenant_id, id),
    CONSTRAINT vendor_name_uq UNIQUE (tenant_id, name_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON vendor TO ${app_role};
CREATE INDEX vendor_main_ix ON vendor (tenant_id, main_id, name_key);
