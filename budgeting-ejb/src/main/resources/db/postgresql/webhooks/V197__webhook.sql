-- Whom the system tells of events: at which address, and up to where in the audit trail it was told.
CREATE TABLE webhook (
    tenant_id        varchar(63) NOT NULL,
    id               uuid NOT NULL,
    version          bigint NOT NULL,
    url              varchar(500) NOT NULL,
    description      varchar(500),
    event_types      varchar(2000) NOT NULL,
    enabled          varchar(1) NOT NULL,
    disabled_reason  varchar(1000),
    failing_since    timestamp(6),
    told_until       bigint NOT NULL,
    secret_hash      varchar(64) NOT NULL,
    old_secret_hash  varchar(64),
    old_secret_until timestamp(6),
    created_by       varchar(200) NOT NULL,
    created_at       timestamp(6) NOT NULL,
    updated_at       timestamp(6) NOT NULL,
    CONSTRAINT webhook_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT webhook_enabled_ck CHECK (enabled IN ('Y', 'N')),
    CONSTRAINT webhook_old_secret_ck CHECK (old_secret_hash IS NULL AND old_secret_until IS NULL
        OR old_secret_hash IS NOT NULL AND old_secret_until IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON webhook TO ${app_role};

-- An event on its way to one of them.
CREATE TABLE webhook_delivery (
    tenant_id    varchar(63) NOT NULL,
    id           uuid NOT NULL,
    version      bigint NOT NULL,
    webhook_id   uuid NOT NULL,
    event_type   varchar(60) NOT NULL,
    subject_id   uuid NOT NULL,
    happened_at  timestamp(6) NOT NULL,
    state        varchar(10) NOT NULL,
    tries        integer NOT NULL,
    due_at       timestamp(6),
    last_status  integer,
    last_problem varchar(1000),
    created_at   timestamp(6) NOT NULL,
    settled_at   timestamp(6),
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
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    delivery_id uuid NOT NULL,
    started_at  timestamp(6) NOT NULL,
    millis      integer NOT NULL,
    status      integer,
    problem     varchar(1000),
    CONSTRAINT webhook_attempt_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_attempt_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT webhook_attempt_of_fk FOREIGN KEY (tenant_id, delivery_id) REFERENCES webhook_delivery (tenant_id, id)
);

GRANT SELECT, INSERT, DELETE ON webhook_attempt TO ${app_role};
CREATE INDEX webhook_attempt_of_ix ON webhook_attempt (tenant_id, delivery_id, id);
