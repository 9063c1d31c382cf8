-- Answers kept for repeated requests (E2).
CREATE TABLE idempotency_key (
    tenant_id       varchar(63) NOT NULL,
    id              uuid NOT NULL,
    version         bigint NOT NULL,
    caller          varchar(200) NOT NULL,
    operation       varchar(200) NOT NULL,
    idempotency_key varchar(255) NOT NULL,
    request_hash    varchar(64) NOT NULL,
    status          integer NOT NULL,
    location        varchar(500),
    etag            varchar(100),
    body            text,
    stored_at       timestamp(6) NOT NULL,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT idempotency_key_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT idempotency_key_use_uq UNIQUE (tenant_id, caller, operation, idempotency_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${app_role};
CREATE INDEX idempotency_key_age_ix ON idempotency_key (tenant_id, stored_at);
