CREATE TABLE goal (
    tenant_id     varchar(63) NOT NULL,
    id            uuid NOT NULL,
    version       bigint NOT NULL,
    goal_name     varchar(200) NOT NULL,
    goal_type     varchar(20) NOT NULL,
    target_value  numeric(12,4) NOT NULL,
    current_value numeric(12,4) NOT NULL,
    unit          varchar(40) NOT NULL,
    due_on        date,
    budget_id     uuid,
    created_by    varchar(200) NOT NULL,
    created_at    timestamp(6) NOT NULL,
    updated_at    timestamp(6) NOT NULL,
    CONSTRAINT goal_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON goal TO ${app_role};
