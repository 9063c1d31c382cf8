-- What moved on one day in an account; complete when a later day begins, until then the account itself knows it.
CREATE TABLE fund_day (
    tenant_id VARCHAR2(63 CHAR) NOT NULL,
    id        RAW(16) NOT NULL,
    version   NUMBER(19) NOT NULL,
    budget_id RAW(16) NOT NULL,
    moved_on  DATE NOT NULL,
    approved  NUMBER(19,4) NOT NULL,
    reserved  NUMBER(19,4) NOT NULL,
    committed NUMBER(19,4) NOT NULL,
    actual    NUMBER(19,4) NOT NULL,
    CONSTRAINT fund_day_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fund_day_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fund_day_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES fund_account (tenant_id, id),
    CONSTRAINT fund_day_one_uq UNIQUE (tenant_id, budget_id, moved_on)
);

GRANT SELECT, INSERT ON fund_day TO ${app_role};
CREATE INDEX fund_day_since_ix ON fund_day (tenant_id, moved_on);

-- The day that lasts, and the latest row that the ledger has of the account: whoever knows that row knows whether anything moved.
ALTER TABLE fund_account ADD last_entry_id RAW(16);
ALTER TABLE fund_account ADD moved_on DATE;
ALTER TABLE fund_account ADD day_approved NUMBER(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE fund_account ADD day_reserved NUMBER(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE fund_account ADD day_committed NUMBER(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE fund_account ADD day_actual NUMBER(19,4) DEFAULT 0 NOT NULL;
