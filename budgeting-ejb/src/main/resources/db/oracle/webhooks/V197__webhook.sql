-- Whom the system tells of events: at which address, and up to where in the audit trail it was told.
CREATE TABLE webhook (
    tenant_id        VARCHAR2(63 CHAR) NOT NULL,
    id               RAW(16) NOT NULL,
    version          NUMBER(19) NOT NULL,
    url              VARCHAR2(500 CHAR) NOT NULL,
    description      VARCHAR2(500 CHAR),
    event_types      VARCHAR2(2000 CHAR) NOT NULL,
    enabled          VARCHAR2(1 CHAR) NOT NULL,
    disabled_reason  VARCHAR2(1000 CHAR),
    failing_since    TIMESTAMP(6),
    told_until       NUMBER(19) NOT NULL,
    secret_hash      VARCHAR2(64 CHAR) NOT NULL,
    old_secret_hash  VARCHAR2(64 CHAR),
    old_secret_until TIMESTAMP(6),
    created_by       VARCHAR2(200 CHAR) NOT NULL,
    created_at       TIMESTAMP(6) NOT NULL,
    updated_at       TIMESTAMP(6) NOT NULL,
    CONSTRAINT webhook_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT webhook_enabled_ck CHECK (enabled IN ('Y', 'N')),
    CONSTRAINT webhook_old_secret_ck CHECK (old_secret_hash IS NULL AND old_secret_until IS NULL
        OR old_secret_hash IS NOT NULL AND old_secret_until IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON webhook TO ${app_role};

-- An event on its way to one of them.
CREATE TABLE webhook_delivery (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    webhook_id   RAW(16) NOT NULL,
    event_type   VARCHAR2(60 CHAR) NOT NULL,
    subject_id   RAW(16) NOT NULL,
    happened_at  TIMESTAMP(6) NOT NULL,
    state        VARCHAR2(10 CHAR) NOT NULL,
    tries        NUMBER(10) NOT NULL,
    due_at       TIMESTAMP(6),
    last_status  NUMBER(10),
    last_problem VARCHAR2(1000 CHAR),
    created_at   TIMESTAMP(6) NOT NULL,
    settled_at   TIMESTAMP(6),
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_delivery_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT webhook_delivery_to_fk FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhook (tenant_id, id),
    CONSTRAINT webhook_delivery_state_ck CHECK (state = 'PENDING' AND due_at IS NOT NULL AND settled_at IS NULL
        OR state IN ('DELIVERED', 'FAILED') AND due_at IS NULL AND settled_at IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_delivery TO ${app_role};
CREATE INDEX webhook_delivery_to_ix ON webhook_delivery (tenant_id, webhook_id, id);
CREATE INDEX webhook_delivery_next_ix ON webhook_delivery (tenant_id, webhook_id, state, due_at);
CREATE INDEX webhook_delivery_due_ix ON webhook_delivery (tenant_id, state, due_at);
CREATE INDEX webhook_delivery_age_ix ON webhook_delivery (tenant_id, settled_at);

-- What came of each try.
CREATE TABLE webhook_attempt (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    delivery_id RAW(16) NOT NULL,
    started_at  TIMESTAMP(6) NOT NULL,
    millis      NUMBER(10) NOT NULL,
    status      NUMBER(10),
    problem     VARCHAR2(1000 CHAR),
    CONSTRAINT webhook_attempt_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_attempt_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT webhook_attempt_of_fk FOREIGN KEY (tenant_id, delivery_id) REFERENCES webhook_delivery (tenant_id, id)
);

GRANT SELECT, INSERT, DELETE ON webhook_attempt TO ${app_role};
CREATE INDEX webhook_attempt_of_ix ON webhook_attempt (tenant_id, delivery_id, id);
