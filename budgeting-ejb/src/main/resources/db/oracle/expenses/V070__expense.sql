CREATE TABLE expense (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    budget_id      RAW(16) NOT NULL,
    category_id    RAW(16) NOT NULL,
    department_id  RAW(16),
    description    VARCHAR2(500 CHAR) NOT NULL,
    amount         NUMBER(19,4) NOT NULL,
    currency       VARCHAR2(3 CHAR) NOT NULL,
    spent_on       DATE NOT NULL,
    payment_method VARCHAR2(20 CHAR) NOT NULL,
    status         VARCHAR2(20 CHAR) NOT NULL,
    vendor         VARCHAR2(200 CHAR),
    invoice_number VARCHAR2(100 CHAR),
    import_key     VARCHAR2(80 CHAR) NOT NULL,
    recorded_by    VARCHAR2(200 CHAR) NOT NULL,
    recorded_at    TIMESTAMP(6) NOT NULL,
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
