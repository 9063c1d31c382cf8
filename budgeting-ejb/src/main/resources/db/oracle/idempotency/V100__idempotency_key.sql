-- Answers kept for repeated requests (E2).
CREATE TABLE idempotency_key (
    tenant_id       VARCHAR2(63 CHAR) NOT NULL,
    id              RAW(16) NOT NULL,
    version         NUMBER(19) NOT NULL,
    caller          VARCHAR2(200 CHAR) NOT NULL,
    operation       VARCHAR2(200 CHAR) NOT NULL,
    idempotency_key VARCHAR2(255 CHAR) NOT NULL,
    request_hash    VARCHAR2(64 CHAR) NOT NULL,
    status          NUMBER(10) NOT NULL,
    location        VARCHAR2(500 CHAR),
    etag            VARCHAR2(100 CHAR),
    body            CLOB,
    stored_at       TIMESTAMP(6) NOT NULL,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT idempotency_key_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT idempotency_key_use_uq UNIQUE (tenant_id, caller, operation, idempotency_key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${app_role};
CREATE INDEX idempotency_key_age_ix ON idempotency_key (tenant_id, stored_at);
