-- Where the money of a budget is, whose id it carries: the row that every booking locks (F1).
CREATE TABLE fund_account (
    tenant_id          VARCHAR2(63 CHAR) NOT NULL,
    id                 RAW(16) NOT NULL,
    version            NUMBER(19) NOT NULL,
    name               VARCHAR2(200 CHAR) NOT NULL,
    currency           VARCHAR2(3 CHAR) NOT NULL,
    start_date         DATE NOT NULL,
    end_date           DATE NOT NULL,
    department_id      RAW(16),
    category_id        RAW(16),
    control_policy     VARCHAR2(60 CHAR) NOT NULL,
    binding            VARCHAR2(1 CHAR) NOT NULL,
    is_open            VARCHAR2(1 CHAR) NOT NULL,
    approved           NUMBER(19,4) NOT NULL,
    reserved           NUMBER(19,4) NOT NULL,
    committed          NUMBER(19,4) NOT NULL,
    actual             NUMBER(19,4) NOT NULL,
    CONSTRAINT fund_account_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fund_account_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fund_account_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT fund_account_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
    CONSTRAINT fund_account_binding_ck CHECK (binding IN ('Y', 'N')),
    CONSTRAINT fund_account_open_ck CHECK (is_open IN ('Y', 'N'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON fund_account TO ${app_role};
CREATE INDEX fund_account_binding_ix ON fund_account (tenant_id, binding, is_open);

-- What the ledger publishes of an account, for lists that are narrowed by it.
CREATE VIEW fund_standing AS
SELECT tenant_id, id, version, approved, reserved, committed, actual FROM fund_account;

GRANT SELECT ON fund_standing TO ${app_role};

-- The balance of a category in a month; written only under the lock of the account.
CREATE TABLE fund_balance (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    calendar_month VARCHAR2(7 CHAR) NOT NULL,
    planned        NUMBER(19,4) NOT NULL,
    reserved       NUMBER(19,4) NOT NULL,
    committed      NUMBER(19,4) NOT NULL,
    actual         NUMBER(19,4) NOT NULL,
    CONSTRAINT fund_balance_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fund_balance_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fund_balance_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES fund_account (tenant_id, id),
    CONSTRAINT fund_balance_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT fund_balance_cell_uq UNIQUE (tenant_id, budget_id, category_id, calendar_month)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON fund_balance TO ${app_role};

-- The ledger: append-only. Accounts and balances are the sums of these rows (F3).
CREATE TABLE fund_entry (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    calendar_month VARCHAR2(7 CHAR) NOT NULL,
    kind           VARCHAR2(20 CHAR) NOT NULL,
    approved       NUMBER(19,4) NOT NULL,
    reserved       NUMBER(19,4) NOT NULL,
    committed      NUMBER(19,4) NOT NULL,
    actual         NUMBER(19,4) NOT NULL,
    source_type    VARCHAR2(40 CHAR) NOT NULL,
    source_id      RAW(16) NOT NULL,
    booked_at      TIMESTAMP(6) NOT NULL,
    CONSTRAINT fund_entry_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fund_entry_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fund_entry_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES fund_account (tenant_id, id),
    CONSTRAINT fund_entry_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id)
);

GRANT SELECT, INSERT ON fund_entry TO ${app_role};
CREATE INDEX fund_entry_cell_ix ON fund_entry (tenant_id, budget_id, category_id, calendar_month);
CREATE INDEX fund_entry_source_ix ON fund_entry (tenant_id, source_id);
