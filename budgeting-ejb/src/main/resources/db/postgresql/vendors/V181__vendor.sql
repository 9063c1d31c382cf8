-- A vendor and the other names by which it is known, which point to it; it points to itself.
CREATE TABLE vendor (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    version   bigint NOT NULL,
    name      varchar(200) NOT NULL,
    name_key  varchar(400) NOT NULL,
    main_id   uuid NOT NULL,
    CONSTRAINT vendor_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT vendor_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT vendor_main_fk FOREIGN KEY (tenant_id, main_id) REFERENCES vendor (tenant_id, id),
    CONSTRAINT vendor_name_uq UNIQUE (tenant_id, name_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON vendor TO ${app_role};
CREATE INDEX vendor_main_ix ON vendor (tenant_id, main_id, name_key);
