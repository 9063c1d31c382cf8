CREATE TABLE goal (
    tenant_id     VARCHAR2(63 CHAR) NOT NULL,
    id            RAW(16) NOT NULL,
    version       NUMBER(19) NOT NULL,
    goal_name     VARCHAR2(200 CHAR) NOT NULL,
    goal_type     VARCHAR2(20 CHAR) NOT NULL,
    target_value  NUMBER(12,4) NOT NULL,
    current_value NUMBER(12,4) NOT NULL,
    unit          VARCHAR2(40 CHAR) NOT NULL,
    due_on        DATE,
    budget_id     RAW(16),
    created_by    VARCHAR2(200 CHAR) NOT NULL,
    created_at    TIMESTAMP(6) NOT NULL,
    updated_at    TIMESTAMP(6) NOT NULL,
    CONSTRAINT goal_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON goal TO ${app_role};
