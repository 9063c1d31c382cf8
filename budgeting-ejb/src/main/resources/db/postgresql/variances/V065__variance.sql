-- From where on a variance has to be explained; a tenant without a row has the default.
CREATE TABLE variance_threshold (
    tenant_id  varchar(63) NOT NULL,
    id         uuid NOT NULL,
    version    bigint NOT NULL,
    percentage numeric(9,4) NOT NULL,
    minimum    numeric(19,4) NOT NULL,
    set_by     varchar(200) NOT NULL,
    set_at     timestamp(6) NOT NULL,
    CONSTRAINT variance_threshold_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT variance_threshold_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT variance_threshold_one_uq UNIQUE (tenant_id)
);

GRANT SELECT, INSERT, UPDATE ON variance_threshold TO ${app_role};

-- Explanations are added, never changed: the latest counts, those before are its history.
CREATE TABLE variance_explanation (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    budget_id      uuid NOT NULL,
    category_id    uuid NOT NULL,
    calendar_month varchar(7) NOT NULL,
    variance       numeric(19,4) NOT NULL,
    cause          varchar(20) NOT NULL,
    words          varchar(2000) NOT NULL,
    written_by     varchar(200) NOT NULL,
    written_at     timestamp(6) NOT NULL,
    CONSTRAINT variance_explanation_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT variance_explanation_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT variance_explanation_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT variance_explanation_cause_ck
        CHECK (cause IN ('TIMING', 'PRICE', 'VOLUME', 'ERROR', 'ONE_OFF', 'OTHER'))
);

GRANT SELECT, INSERT ON variance_explanation TO ${app_role};
CREATE INDEX variance_explanation_place_ix ON variance_explanation (tenant_id, budget_id, category_id, calendar_month, id);
