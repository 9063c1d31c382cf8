-- What was spent, added up by what it was spent on, with whom, by whom and how (SP1).
CREATE TABLE spending_total (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    budget_id      uuid NOT NULL,
    category_id    uuid NOT NULL,
    department_id  uuid,
    vendor_id      uuid,
    calendar_month varchar(7) NOT NULL,
    payment_method varchar(20) NOT NULL,
    status         varchar(20) NOT NULL,
    currency       varchar(3) NOT NULL,
    amount         numeric(19,4) NOT NULL,
    expenses       bigint NOT NULL,
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
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    budget_id      uuid NOT NULL,
    category_id    uuid NOT NULL,
    department_id  uuid,
    vendor_id      uuid,
    calendar_month varchar(7) NOT NULL,
    payment_method varchar(20) NOT NULL,
    status         varchar(20) NOT NULL,
    currency       varchar(3) NOT NULL,
    amount         numeric(19,4) NOT NULL,
    expenses       bigint NOT NULL,
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
SELECT tenant_id, gen_random_uuid(), 1, budget_id, category_id, department_id, vendor_id, calendar_month, payment_method, status,
    currency, amount, expenses
FROM (SELECT tenant_id, budget_id, category_id, department_id, vendor_id, TO_CHAR(spent_on, 'YYYY-MM') AS calendar_month, payment_method,
        status, currency, SUM(amount) AS amount, COUNT(*) AS expenses
    FROM expense
    WHERE relation IS NULL OR relation <> 'REVERSES'
    GROUP BY tenant_id, budget_id, category_id, department_id, vendor_id, TO_CHAR(spent_on, 'YYYY-MM'), payment_method, status, currency) spent;
