-- The rates that budgets were planned with: what a unit of the currency comes to in the budget's.
CREATE TABLE budget_rate (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    version   NUMBER(19) NOT NULL,
    budget_id RAW(16) NOT NULL,
    currency  VARCHAR2(3 CHAR) NOT NULL,
    rate      NUMBER(24,12) NOT NULL,
    set_by    VARCHAR2(200 CHAR) NOT NULL,
    set_at    TIMESTAMP(6) NOT NULL,
    CONSTRAINT budget_rate_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_rate_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT budget_rate_one_uq UNIQUE (tenant_id, budget_id, currency),
    CONSTRAINT budget_rate_above_zero_ck CHECK (rate > 0)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_rate TO ${app_role};
