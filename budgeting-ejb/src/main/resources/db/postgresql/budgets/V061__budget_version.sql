-- A budget as it was at a time (W3); what is sealed is never written again but for its state.
CREATE TABLE budget_version (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    budget_id      uuid NOT NULL,
    version_number integer NOT NULL,
    state          varchar(20) NOT NULL,
    reason         varchar(1000),
    content        text NOT NULL,
    seal           varchar(64),
    created_by     varchar(200) NOT NULL,
    created_at     timestamp(6) NOT NULL,
    approved_by    varchar(200),
    approved_at    timestamp(6),
    CONSTRAINT budget_version_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_version_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT budget_version_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT budget_version_number_uq UNIQUE (tenant_id, budget_id, version_number),
    CONSTRAINT budget_version_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'GOVERNING', 'SUPERSEDED'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_version TO ${app_role};
