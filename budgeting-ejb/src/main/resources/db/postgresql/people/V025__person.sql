CREATE TABLE person (
    tenant_id     varchar(63) NOT NULL,
    id            uuid NOT NULL,
    version       bigint NOT NULL,
    user_name     varchar(200) NOT NULL,
    full_name     varchar(200) NOT NULL,
    first_seen_at timestamp(6) NOT NULL,
    CONSTRAINT person_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT person_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT person_user_uq UNIQUE (tenant_id, user_name)
);

GRANT SELECT, INSERT, UPDATE ON person TO ${app_role};
