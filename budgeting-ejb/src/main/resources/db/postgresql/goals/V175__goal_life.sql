-- A goal has a start, values with their days, revenue, budgets with shares, and an end.
ALTER TABLE goal ADD COLUMN start_on date;
ALTER TABLE goal ADD COLUMN start_value numeric(12,4) DEFAULT 0 NOT NULL;
ALTER TABLE goal ADD COLUMN current_on date;
ALTER TABLE goal ADD COLUMN campaign varchar(200);
ALTER TABLE goal ADD COLUMN result varchar(10);
ALTER TABLE goal ADD COLUMN final_value numeric(12,4);
ALTER TABLE goal ADD COLUMN closing_note varchar(2000);
ALTER TABLE goal ADD COLUMN closed_by varchar(200);
ALTER TABLE goal ADD COLUMN closed_at timestamp(6);
UPDATE goal SET start_on = CAST(created_at AS date), current_on = CAST(updated_at AS date);
ALTER TABLE goal ALTER COLUMN start_on SET NOT NULL;
ALTER TABLE goal ALTER COLUMN current_on SET NOT NULL;
ALTER TABLE goal ADD CONSTRAINT goal_result_ck CHECK (result IN ('REACHED', 'MISSED', 'DROPPED'));

CREATE TABLE goal_value (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    goal_id     uuid NOT NULL,
    reached_on  date NOT NULL,
    amount      numeric(12,4) NOT NULL,
    note        varchar(500),
    recorded_by varchar(200) NOT NULL,
    recorded_at timestamp(6) NOT NULL,
    CONSTRAINT goal_value_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_value_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_value_goal_fk FOREIGN KEY (tenant_id, goal_id) REFERENCES goal (tenant_id, id)
);

GRANT SELECT, INSERT ON goal_value TO ${app_role};
CREATE INDEX goal_value_goal_ix ON goal_value (tenant_id, goal_id, reached_on);
INSERT INTO goal_value (tenant_id, id, version, goal_id, reached_on, amount, recorded_by, recorded_at)
    SELECT tenant_id, id, 1, id, CAST(updated_at AS date), current_value, created_by, updated_at FROM goal;

CREATE TABLE goal_revenue (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    goal_id     uuid NOT NULL,
    earned_on   date NOT NULL,
    amount      numeric(19,4) NOT NULL,
    currency    varchar(3) NOT NULL,
    note        varchar(500),
    recorded_by varchar(200) NOT NULL,
    recorded_at timestamp(6) NOT NULL,
    CONSTRAINT goal_revenue_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_revenue_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_revenue_goal_fk FOREIGN KEY (tenant_id, goal_id) REFERENCES goal (tenant_id, id)
);

GRANT SELECT, INSERT ON goal_revenue TO ${app_role};
CREATE INDEX goal_revenue_goal_ix ON goal_revenue (tenant_id, goal_id);

CREATE TABLE goal_budget (
    tenant_id     varchar(63) NOT NULL,
    id            uuid NOT NULL,
    version       bigint NOT NULL,
    goal_id       uuid NOT NULL,
    budget_id     uuid NOT NULL,
    share_percent numeric(5,2) NOT NULL,
    CONSTRAINT goal_budget_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_budget_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_budget_goal_fk FOREIGN KEY (tenant_id, goal_id) REFERENCES goal (tenant_id, id),
    CONSTRAINT goal_budget_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT goal_budget_uq UNIQUE (tenant_id, goal_id, budget_id),
    CONSTRAINT goal_budget_share_ck CHECK (share_percent > 0 AND share_percent <= 100)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON goal_budget TO ${app_role};
CREATE INDEX goal_budget_budget_ix ON goal_budget (tenant_id, budget_id);
INSERT INTO goal_budget (tenant_id, id, version, goal_id, budget_id, share_percent)
    SELECT tenant_id, id, 1, id, budget_id, 100 FROM goal WHERE budget_id IS NOT NULL;
ALTER TABLE goal DROP CONSTRAINT goal_budget_fk;
ALTER TABLE goal DROP COLUMN budget_id;

-- Pecunia's latest word on a goal, whose id it carries.
CREATE TABLE goal_feasibility (
    tenant_id        varchar(63) NOT NULL,
    id               uuid NOT NULL,
    version          bigint NOT NULL,
    score            integer NOT NULL,
    details          text NOT NULL,
    as_of            timestamp(6) NOT NULL,
    model_version    varchar(100) NOT NULL,
    unanswered_since timestamp(6),
    CONSTRAINT goal_feasibility_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_feasibility_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_feasibility_goal_fk FOREIGN KEY (tenant_id, id) REFERENCES goal (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON goal_feasibility TO ${app_role};
