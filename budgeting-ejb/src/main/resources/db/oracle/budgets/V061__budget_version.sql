-- A budget as it was at a time (W3); what is sealed is never written again but for its state.
CREATE TABLE budget_version (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    version_number NUMBER(10) NOT NULL,
    state          VARCHAR2(20 CHAR) NOT NULL,
    reason         VARCHAR2(1000 CHAR),
    content        CLOB NOT NULL,
    seal           VARCHAR2(64 CHAR),
    created_by     VARCHAR2(200 CHAR) NOT NULL,
    created_at     TIMESTAMP(6) NOT NULL,
    approved_by    VARCHAR2(200 CHAR),
    approved_at    TIMESTAMP(6),
    CONSTRAINT budget_version_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_version_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT budget_version_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT budget_version_number_uq UNIQUE (tenant_id, budget_id, version_number),
    CONSTRAINT budget_version_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'GOVERNING', 'SUPERSEDED'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_version TO ${app_role};
