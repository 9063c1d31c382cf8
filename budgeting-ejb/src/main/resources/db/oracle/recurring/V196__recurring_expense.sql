-- What is spent again and again: what is booked, and by which rule.
CREATE TABLE recurring_expense (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    description    VARCHAR2(500 CHAR) NOT NULL,
    amount         NUMBER(19,4) NOT NULL,
    currency       VARCHAR2(3 CHAR) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16),
    department_id  RAW(16),
    payment_method VARCHAR2(20 CHAR) NOT NULL,
    expense_status VARCHAR2(20 CHAR) NOT NULL,
    vendor         VARCHAR2(200 CHAR),
    recurs_by      VARCHAR2(400 CHAR) NOT NULL,
    missing_day    VARCHAR2(10 CHAR) NOT NULL,
    starts_on      DATE NOT NULL,
    ends_on        DATE,
    times          NUMBER(10),
    time_zone      VARCHAR2(64 CHAR) NOT NULL,
    state          VARCHAR2(10 CHAR) NOT NULL,
    handled_until  DATE,
    next_on        DATE,
    due_at         TIMESTAMP(6),
    follows_id     RAW(16),
    owner          VARCHAR2(200 CHAR) NOT NULL,
    owner_name     VARCHAR2(200 CHAR) NOT NULL,
    owner_roles    VARCHAR2(200 CHAR),
    created_at     TIMESTAMP(6) NOT NULL,
    updated_at     TIMESTAMP(6) NOT NULL,
    CONSTRAINT recurring_expense_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT recurring_expense_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT recurring_expense_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT recurring_expense_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT recurring_expense_department_fk FOREIGN KEY (tenant_id, department_id)
        REFERENCES department (tenant_id, id),
    CONSTRAINT recurring_expense_follows_fk FOREIGN KEY (tenant_id, follows_id)
        REFERENCES recurring_expense (tenant_id, id),
    CONSTRAINT recurring_expense_state_ck CHECK (state IN ('ACTIVE', 'PAUSED', 'ENDED')),
    CONSTRAINT recurring_expense_missing_ck CHECK (missing_day IN ('SKIP', 'LAST_DAY')),
    CONSTRAINT recurring_expense_next_ck CHECK (state = 'ENDED' AND next_on IS NULL AND due_at IS NULL
        OR state <> 'ENDED' AND next_on IS NOT NULL AND due_at IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE ON recurring_expense TO ${app_role};
CREATE INDEX recurring_expense_due_ix ON recurring_expense (tenant_id, state, due_at);
CREATE INDEX recurring_expense_budget_ix ON recurring_expense (tenant_id, budget_id, id);
CREATE INDEX recurring_expense_category_ix ON recurring_expense (tenant_id, category_id, id);

-- What became of one of its days. The unique key is the last word on that a day is booked once.
CREATE TABLE recurring_occurrence (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    recurring_id RAW(16) NOT NULL,
    due_on       DATE NOT NULL,
    state        VARCHAR2(10 CHAR) NOT NULL,
    expense_id   RAW(16),
    problem      VARCHAR2(100 CHAR),
    reason       VARCHAR2(1000 CHAR),
    settled_by   VARCHAR2(200 CHAR) NOT NULL,
    settled_at   TIMESTAMP(6) NOT NULL,
    CONSTRAINT recurring_occurrence_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT recurring_occurrence_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT recurring_occurrence_of_fk FOREIGN KEY (tenant_id, recurring_id)
        REFERENCES recurring_expense (tenant_id, id),
    CONSTRAINT recurring_occurrence_expense_fk FOREIGN KEY (tenant_id, expense_id) REFERENCES expense (tenant_id, id),
    CONSTRAINT recurring_occurrence_day_uq UNIQUE (tenant_id, recurring_id, due_on),
    CONSTRAINT recurring_occurrence_state_ck CHECK (state = 'BOOKED' AND expense_id IS NOT NULL
        OR state IN ('FAILED', 'SKIPPED') AND expense_id IS NULL)
);

GRANT SELECT, INSERT, UPDATE ON recurring_occurrence TO ${app_role};
CREATE INDEX recurring_occurrence_expense_ix ON recurring_occurrence (tenant_id, expense_id);
CREATE INDEX recurring_occurrence_state_ix ON recurring_occurrence (tenant_id, state, recurring_id);
