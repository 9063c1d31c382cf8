-- What is spent again and again: what is booked, and by which rule.
CREATE TABLE recurring_expense (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    description    varchar(500) NOT NULL,
    amount         numeric(19,4) NOT NULL,
    currency       varchar(3) NOT NULL,
    budget_id      uuid NOT NULL,
    category_id    uuid,
    department_id  uuid,
    payment_method varchar(20) NOT NULL,
    expense_status varchar(20) NOT NULL,
    vendor         varchar(200),
    recurs_by      varchar(400) NOT NULL,
    missing_day    varchar(10) NOT NULL,
    starts_on      date NOT NULL,
    ends_on        date,
    times          integer,
    time_zone      varchar(64) NOT NULL,
    state          varchar(10) NOT NULL,
    handled_until  date,
    next_on        date,
    due_at         timestamp(6),
    follows_id     uuid,
    owner          varchar(200) NOT NULL,
    owner_name     varchar(200) NOT NULL,
    owner_roles    varchar(200),
    created_at     timestamp(6) NOT NULL,
    updated_at     timestamp(6) NOT NULL,
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
    tenant_id    varchar(63) NOT NULL,
    id           uuid NOT NULL,
    version      bigint NOT NULL,
    recurring_id uuid NOT NULL,
    due_on       date NOT NULL,
    state        varchar(10) NOT NULL,
    expense_id   uuid,
    problem      varchar(100),
    reason       varchar(1000),
    settled_by   varchar(200) NOT NULL,
    settled_at   timestamp(6) NOT NULL,
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
