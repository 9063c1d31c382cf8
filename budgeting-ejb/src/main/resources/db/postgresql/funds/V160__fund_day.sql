-- What moved on one day in an account; complete when a later day begins, until then the account itself knows it.
CREATE TABLE fund_day (
    tenant_id varchar(63) NOT NULL,
    id        uuid NOT NULL,
    version   bigint NOT NULL,
    budget_id uuid NOT NULL,
    moved_on  date NOT NULL,
    approved  numeric(19,4) NOT NULL,
    reserved  numeric(19,4) NOT NULL,
    committed numeric(19,4) NOT NULL,
    actual    numeric(19,4) NOT NULL,
    CONSTRAINT fund_day_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fund_day_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fund_day_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES fund_account (tenant_id, id),
    CONSTRAINT fund_day_one_uq UNIQUE (tenant_id, budget_id, moved_on)
);

GRANT SELECT, INSERT ON fund_day TO ${app_role};
CREATE INDEX fund_day_since_ix ON fund_day (tenant_id, moved_on);

-- The day that lasts, and the latest row that the ledger has of the account: whoever knows that row knows whether anything moved.
ALTER TABLE fund_account ADD last_entry_id uuid;
ALTER TABLE fund_account ADD moved_on date;
ALTER TABLE fund_account ADD day_approved numeric(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE fund_account ADD day_reserved numeric(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE fund_account ADD day_committed numeric(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE fund_account ADD day_actual numeric(19,4) DEFAULT 0 NOT NULL;
