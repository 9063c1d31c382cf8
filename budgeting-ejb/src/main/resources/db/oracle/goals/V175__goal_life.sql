-- A goal has a start, values with their days, revenue, budgets with shares, and an end.
ALTER TABLE goal ADD start_on DATE;
ALTER TABLE goal ADD start_value NUMBER(12,4) DEFAULT 0 NOT NULL;
ALTER TABLE goal ADD current_on DATE;
ALTER TABLE goal ADD campaign VARCHAR2(200 CHAR);
ALTER TABLE goal ADD result VARCHAR2(10 CHAR);
ALTER TABLE goal ADD final_value NUMBER(12,4);
ALTER TABLE goal ADD closing_note VARCHAR2(2000 CHAR);
ALTER TABLE goal ADD closed_by VARCHAR2(200 CHAR);
ALTER TABLE goal ADD closed_at TIMESTAMP(6);
UPDATE goal SET start_on = TRUNC(created_at), current_on = TRUNC(updated_at);
ALTER TABLE goal MODIFY start_on NOT NULL;
ALTER TABLE goal MODIFY current_on NOT NULL;
ALTER TABLE goal ADD CONSTRAINT goal_result_ck CHECK (result IN ('REACHED', 'MISSED', 'DROPPED'));

CREATE TABLE goal_value (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    goal_id     RAW(16) NOT NULL,
    reached_on  DATE NOT NULL,
    amount      NUMBER(12,4) NOT NULL,
    note        VARCHAR2(500 CHAR),
    recorded_by VARCHAR2(200 CHAR) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT goal_value_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_value_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_value_goal_fk FOREIGN KEY (tenant_id, goal_id) REFERENCES goal (tenant_id, id)
);

GRANT SELECT, INSERT ON goal_value TO ${app_role};
CREATE INDEX goal_value_goal_ix ON goal_value (tenant_id, goal_id, reached_on);
INSERT INTO goal_value (tenant_id, id, version, goal_id, reached_on, amount, recorded_by, recorded_at)
    SELECT tenant_id, id, 1, id, TRUNC(updated_at), current_value, created_by, updated_at FROM goal;

CREATE TABLE goal_revenue (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    goal_id     RAW(16) NOT NULL,
    earned_on   DATE NOT NULL,
    amount      NUMBER(19,4) NOT NULL,
    currency    VARCHAR2(3 CHAR) NOT NULL,
    note        VARCHAR2(500 CHAR),
    recorded_by VARCHAR2(200 CHAR) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT goal_revenue_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_revenue_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_revenue_goal_fk FOREIGN KEY (tenant_id, goal_id) REFERENCES goal (tenant_id, id)
);

GRANT SELECT, INSERT ON goal_revenue TO ${app_role};
CREATE INDEX goal_revenue_goal_ix ON goal_revenue (tenant_id, goal_id);

CREATE TABLE goal_budget (
    tenant_id     VARCHAR2(63 CHAR) NOT NULL,
    id            RAW(16) NOT NULL,
    version       NUMBER(19) NOT NULL,
    goal_id       RAW(16) NOT NULL,
    budget_id     RAW(16) NOT NULL,
    share_percent NUMBER(5,2) NOT NULL,
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
    tenant_id        VARCHAR2(63 CHAR) NOT NULL,
    id               RAW(16) NOT NULL,
    version          NUMBER(19) NOT NULL,
    score            NUMBER(10) NOT NULL,
    details          CLOB NOT NULL,
    as_of            TIMESTAMP(6) NOT NULL,
    model_version    VARCHAR2(100 CHAR) NOT NULL,
    unanswered_since TIMESTAMP(6),
    CONSTRAINT goal_feasibility_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT goal_feasibility_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT goal_feasibility_goal_fk FOREIGN KEY (tenant_id, id) REFERENCES goal (tenant_id, id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON goal_feasibility TO ${app_role};
