-- What a row of the ledger moves of what was paid in another currency than the budget's.
ALTER TABLE fund_entry ADD (
    original_amount   NUMBER(19,4),
    original_currency VARCHAR2(3 CHAR)
);
ALTER TABLE fund_entry ADD CONSTRAINT fund_entry_original_ck CHECK (
    original_amount IS NULL AND original_currency IS NULL
    OR original_amount IS NOT NULL AND original_currency IS NOT NULL);

-- What was paid of a balance in another currency, as it was paid and as it was converted; the sums of those rows.
CREATE TABLE fund_paid (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    calendar_month VARCHAR2(7 CHAR) NOT NULL,
    currency       VARCHAR2(3 CHAR) NOT NULL,
    original       NUMBER(19,4) NOT NULL,
    used           NUMBER(19,4) NOT NULL,
    CONSTRAINT fund_paid_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fund_paid_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fund_paid_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES fund_account (tenant_id, id),
    CONSTRAINT fund_paid_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT fund_paid_cell_uq UNIQUE (tenant_id, budget_id, category_id, calendar_month, currency)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON fund_paid TO ${app_role};
