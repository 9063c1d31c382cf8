-- What was spent, added up by what it was spent on, with whom, by whom and how (SP1).
CREATE TABLE spending_total (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    department_id  RAW(16),
    vendor_id      RAW(16),
    calendar_month VARCHAR2(7 CHAR) NOT NULL,
    payment_method VARCHAR2(20 CHAR) NOT NULL,
    status         VARCHAR2(20 CHAR) NOT NULL,
    currency       VARCHAR2(3 CHAR) NOT NULL,
    amount         NUMBER(19,4) NOT NULL,
    expenses       NUMBER(19) NOT NULL,
    CONSTRAINT spending_total_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT spending_total_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT spending_total_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT spending_total_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT spending_total_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
    CONSTRAINT spending_total_vendor_fk FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendor (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON spending_total TO ${app_role};
CREATE INDEX spending_total_month_ix ON spending_total (tenant_id, calendar_month);
CREATE INDEX spending_total_budget_ix ON spending_total (tenant_id, budget_id, calendar_month);
CREATE INDEX spending_total_vendor_ix ON spending_total (tenant_id, vendor_id);

-- What moved and is not folded into a total yet; a writer only ever adds a row.
CREATE TABLE spending_change (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    department_id  RAW(16),
    vendor_id      RAW(16),
    calendar_month VARCHAR2(7 CHAR) NOT NULL,
    payment_method VARCHAR2(20 CHAR) NOT NULL,
    status         VARCHAR2(20 CHAR) NOT NULL,
    currency       VARCHAR2(3 CHAR) NOT NULL,
    amount         NUMBER(19,4) NOT NULL,
    expenses       NUMBER(19) NOT NULL,
    CONSTRAINT spending_change_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT spending_change_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT spending_change_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT spending_change_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT spending_change_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
    CONSTRAINT spending_change_vendor_fk FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendor (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON spending_change TO ${app_role};

-- What was recorded before. A reversal counts nowhere: what it takes back is cancelled.
INSERT INTO spending_total (tenant_id, id, version, budget_id, category_id, department_id, vendor_id, calendar_month,
    payment_method, status, currency, amount, expenses)
SELECT tenant_id, SYS_GUID(), 1, budget_id, category_id, department_id, vendor_id, calendar_month, payment_method, status,
    currency, amount, expenses
FROM (SELECT tenant_id, budget_id, category_id, department_id, vendor_id, TO_CHAR(spent_on, 'YYYY-MM') AS calendar_month, payment_method,
        status, currency, SUM(amount) AS amount, COUNT(*) AS expenses
    FROM expense
    WHERE relation IS NULL OR relation <> 'REVERSES'
    GROUP BY tenant_id, budget_id, category_id, department_id, vendor_id, TO_CHAR(spent_on, 'YYYY-MM'), payment_method, status, currency) spent;
