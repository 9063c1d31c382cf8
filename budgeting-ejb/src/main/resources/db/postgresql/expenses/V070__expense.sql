CREATE TABLE expense (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    budget_id      uuid NOT NULL,
    category_id    uuid NOT NULL,
    department_id  uuid,
    description    varchar(500) NOT NULL,
    amount         numeric(19,4) NOT NULL,
    currency       varchar(3) NOT NULL,
    spent_on       date NOT NULL,
    payment_method varchar(20) NOT NULL,
    status         varchar(20) NOT NULL,
    vendor         varchar(200),
    invoice_number varchar(100),
    import_key     varchar(80) NOT NULL,
    recorded_by    varchar(200) NOT NULL,
    recorded_at    timestamp(6) NOT NULL,
    CONSTRAINT expense_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT expense_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT expense_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT expense_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT expense_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
    CONSTRAINT expense_import_key_uq UNIQUE (tenant_id, import_key),
    CONSTRAINT expense_status_ck CHECK (status IN ('PENDING', 'PAID', 'CANCELLED', 'REFUNDED'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON expense TO ${app_role};
CREATE INDEX expense_list_ix ON expense (tenant_id, spent_on, id);
CREATE INDEX expense_budget_ix ON expense (tenant_id, budget_id, spent_on, id);
CREATE INDEX expense_category_ix ON expense (tenant_id, category_id, spent_on, id);
CREATE INDEX expense_department_ix ON expense (tenant_id, department_id, spent_on, id);
