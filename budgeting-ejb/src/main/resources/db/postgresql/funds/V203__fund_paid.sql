-- What a row of the ledger moves of what was paid in another currency than the budget's.
ALTER TABLE fund_entry ADD COLUMN original_amount numeric(19,4);
ALTER TABLE fund_entry ADD COLUMN original_currency varchar(3);
ALTER TABLE fund_entry ADD CONSTRAINT fund_entry_original_ck CHECK (
    original_amount IS NULL AND original_currency IS NULL
    OR original_amount IS NOT NULL AND original_currency IS NOT NULL);

-- What was paid of a balance in another currency, as it was paid and as it was converted; the sums of those rows.
CREATE TABLE fund_paid (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    budget_id      uuid NOT NULL,
    category_id    uuid NOT NULL,
    calendar_month varchar(7) NOT NULL,
    currency       varchar(3) NOT NULL,
    original       numeric(19,4) NOT NULL,
    used           numeric(19,4) NOT NULL,
    CONSTRAINT fund_paid_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fund_paid_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fund_paid_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES fund_account (tenant_id, id),
    CONSTRAINT fund_paid_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT fund_paid_cell_uq UNIQUE (tenant_id, budget_id, category_id, calendar_month, currency)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON fund_paid TO ${app_role};
