-- The rates that budgets were planned with: what a unit of the currency comes to in the budget's.
CREATE TABLE budget_rate (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    version   bigint NOT NULL,
    budget_id uuid NOT NULL,
    currency  varchar(3) NOT NULL,
    rate      numeric(24,12) NOT NULL,
    set_by    varchar(200) NOT NULL,
    set_at    timestamp(6) NOT NULL,
    CONSTRAINT budget_rate_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_rate_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT budget_rate_one_uq UNIQUE (tenant_id, budget_id, currency),
    CONSTRAINT budget_rate_above_zero_ck CHECK (rate > 0)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_rate TO ${app_role};
