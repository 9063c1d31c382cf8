-- Pecunia's latest word on a budget, whose id it carries.
CREATE TABLE budget_health (
    tenant_id          varchar(63) NOT NULL,
    id                 uuid NOT NULL,
    version            bigint NOT NULL,
    score              integer NOT NULL,
    grade              varchar(20) NOT NULL,
    risk               varchar(10) NOT NULL,
    projected_spend    numeric(19,4),
    projected_variance numeric(19,4),
    burn_rate          numeric(19,4),
    details            text NOT NULL,
    as_of              timestamp(6) NOT NULL,
    model_version      varchar(100) NOT NULL,
    unanswered_since   timestamp(6),
    CONSTRAINT budget_health_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_health_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT budget_health_budget_fk FOREIGN KEY (tenant_id, id) REFERENCES budget (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_health TO ${app_role};
