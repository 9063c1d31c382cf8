-- From where on a variance has to be explained; a tenant without a row has the default.
CREATE TABLE variance_threshold (
    tenant_id  VARCHAR2(63 CHAR) NOT NULL,
    id         RAW(16) NOT NULL,
    version    NUMBER(19) NOT NULL,
    percentage NUMBER(9,4) NOT NULL,
    minimum    NUMBER(19,4) NOT NULL,
    set_by     VARCHAR2(200 CHAR) NOT NULL,
    set_at     TIMESTAMP(6) NOT NULL,
    CONSTRAINT variance_threshold_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT variance_threshold_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT variance_threshold_one_uq UNIQUE (tenant_id)
);

GRANT SELECT, INSERT, UPDATE ON variance_threshold TO ${app_role};

-- Explanations are added, never changed: the latest counts, those before are its history.
CREATE TABLE variance_explanation (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    calendar_month VARCHAR2(7 CHAR) NOT NULL,
    variance       NUMBER(19,4) NOT NULL,
    cause          VARCHAR2(20 CHAR) NOT NULL,
    words          VARCHAR2(2000 CHAR) NOT NULL,
    written_by     VARCHAR2(200 CHAR) NOT NULL,
    written_at     TIMESTAMP(6) NOT NULL,
    CONSTRAINT variance_explanation_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT variance_explanation_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT variance_explanation_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT variance_explanation_cause_ck
        CHECK (cause IN ('TIMING', 'PRICE', 'VOLUME', 'ERROR', 'ONE_OFF', 'OTHER'))
);

GRANT SELECT, INSERT ON variance_explanation TO ${app_role};
CREATE INDEX variance_explanation_place_ix ON variance_explanation (tenant_id, budget_id, category_id, calendar_month, id);
