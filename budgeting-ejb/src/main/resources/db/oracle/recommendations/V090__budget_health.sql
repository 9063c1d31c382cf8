-- Pecunia's latest word on a budget, whose id it carries.
CREATE TABLE budget_health (
    tenant_id          VARCHAR2(63 CHAR) NOT NULL,
    id                 RAW(16) NOT NULL,
    version            NUMBER(19) NOT NULL,
    score              NUMBER(10) NOT NULL,
    grade              VARCHAR2(20 CHAR) NOT NULL,
    risk               VARCHAR2(10 CHAR) NOT NULL,
    projected_spend    NUMBER(19,4),
    projected_variance NUMBER(19,4),
    burn_rate          NUMBER(19,4),
    details            CLOB NOT NULL,
    as_of              TIMESTAMP(6) NOT NULL,
    model_version      VARCHAR2(100 CHAR) NOT NULL,
    unanswered_since   TIMESTAMP(6),
    CONSTRAINT budget_health_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_health_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT budget_health_budget_fk FOREIGN KEY (tenant_id, id) REFERENCES budget (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_health TO ${app_role};
