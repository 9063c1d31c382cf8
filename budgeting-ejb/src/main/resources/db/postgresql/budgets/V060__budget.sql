CREATE TABLE budget (
    tenant_id          varchar(63) NOT NULL,
    id                 uuid NOT NULL,
    version            bigint NOT NULL,
    name               varchar(200) NOT NULL,
    description        varchar(4000),
    budget_type        varchar(20) NOT NULL,
    amount             numeric(19,4) NOT NULL,
    currency           varchar(3) NOT NULL,
    start_date         date NOT NULL,
    end_date           date NOT NULL,
    stage              varchar(20) NOT NULL,
    category_id        uuid,
    department_id      uuid,
    owner              varchar(200) NOT NULL,
    control_policy     varchar(60) NOT NULL,
    binding            varchar(1) NOT NULL,
    target_roi         numeric(12,4),
    target_cpa         numeric(19,4),
    created_by         varchar(200) NOT NULL,
    created_at         timestamp(6) NOT NULL,
    updated_at         timestamp(6) NOT NULL,
    approved_by        varchar(200),
    approved_at        timestamp(6),
    CONSTRAINT budget_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT budget_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT budget_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
    CONSTRAINT budget_stage_ck CHECK (stage IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'ARCHIVED')),
    CONSTRAINT budget_account_fk FOREIGN KEY (tenant_id, id) REFERENCES fund_account (tenant_id, id),
    CONSTRAINT budget_binding_ck CHECK (binding IN ('Y', 'N')),
    CONSTRAINT budget_dates_ck CHECK (end_date >= start_date),
    CONSTRAINT budget_amount_ck CHECK (amount > 0)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget TO ${app_role};
CREATE INDEX budget_list_ix ON budget (tenant_id, start_date, id);
CREATE INDEX budget_department_ix ON budget (tenant_id, department_id, start_date);

-- The plan: one row for a category in a month.
CREATE TABLE budget_line (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    budget_id      uuid NOT NULL,
    category_id    uuid NOT NULL,
    calendar_month varchar(7) NOT NULL,
    amount         numeric(19,4) NOT NULL,
    CONSTRAINT budget_line_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_line_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT budget_line_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT budget_line_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT budget_line_cell_uq UNIQUE (tenant_id, budget_id, category_id, calendar_month)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_line TO ${app_role};
