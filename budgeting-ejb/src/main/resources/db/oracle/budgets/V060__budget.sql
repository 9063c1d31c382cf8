CREATE TABLE budget (
    tenant_id          VARCHAR2(63 CHAR) NOT NULL,
    id                 RAW(16) NOT NULL,
    version            NUMBER(19) NOT NULL,
    name               VARCHAR2(200 CHAR) NOT NULL,
    description        VARCHAR2(4000 CHAR),
    budget_type        VARCHAR2(20 CHAR) NOT NULL,
    amount             NUMBER(19,4) NOT NULL,
    currency           VARCHAR2(3 CHAR) NOT NULL,
    start_date         DATE NOT NULL,
    end_date           DATE NOT NULL,
    stage              VARCHAR2(20 CHAR) NOT NULL,
    category_id        RAW(16),
    department_id      RAW(16),
    owner              VARCHAR2(200 CHAR) NOT NULL,
    control_policy     VARCHAR2(60 CHAR) NOT NULL,
    binding            VARCHAR2(1 CHAR) NOT NULL,
    target_roi         NUMBER(12,4),
    target_cpa         NUMBER(19,4),
    created_by         VARCHAR2(200 CHAR) NOT NULL,
    created_at         TIMESTAMP(6) NOT NULL,
    updated_at         TIMESTAMP(6) NOT NULL,
    approved_by        VARCHAR2(200 CHAR),
    approved_at        TIMESTAMP(6),
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
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    calendar_month VARCHAR2(7 CHAR) NOT NULL,
    amount         NUMBER(19,4) NOT NULL,
    CONSTRAINT budget_line_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT budget_line_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT budget_line_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT budget_line_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT budget_line_cell_uq UNIQUE (tenant_id, budget_id, category_id, calendar_month)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON budget_line TO ${app_role};
