CREATE TABLE person (
    tenant_id     VARCHAR2(63 CHAR) NOT NULL,
    id            RAW(16) NOT NULL,
    version       NUMBER(19) NOT NULL,
    user_name     VARCHAR2(200 CHAR) NOT NULL,
    full_name     VARCHAR2(200 CHAR) NOT NULL,
    first_seen_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT person_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT person_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT person_user_uq UNIQUE (tenant_id, user_name)
);

GRANT SELECT, INSERT, UPDATE ON person TO ${app_role};
