-- A budget that was overspent by what had happened already; living_for is the budget while the case lives, its own id
-- afterwards, so that a budget has one living case.
CREATE TABLE over_budget_case (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    budget_id   RAW(16) NOT NULL,
    living_for  RAW(16) NOT NULL,
    state       VARCHAR2(20 CHAR) NOT NULL,
    beyond      NUMBER(19,4) NOT NULL,
    currency    VARCHAR2(3 CHAR) NOT NULL,
    opened_by   VARCHAR2(200 CHAR) NOT NULL,
    opened_at   TIMESTAMP(6) NOT NULL,
    cause       VARCHAR2(2000 CHAR),
    remedy      VARCHAR2(2000 CHAR),
    proposed_by VARCHAR2(200 CHAR),
    proposed_at TIMESTAMP(6),
    closed_by   VARCHAR2(200 CHAR),
    closed_at   TIMESTAMP(6),
    CONSTRAINT over_budget_case_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT over_budget_case_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT over_budget_case_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT over_budget_case_living_uq UNIQUE (tenant_id, living_for),
    CONSTRAINT over_budget_case_state_ck CHECK (state IN ('OPEN', 'PROPOSED', 'ACCEPTED', 'RESOLVED')),
    CONSTRAINT over_budget_case_beyond_ck CHECK (beyond > 0)
);

GRANT SELECT, INSERT, UPDATE ON over_budget_case TO ${app_role};
CREATE INDEX over_budget_case_list_ix ON over_budget_case (tenant_id, state, id);
CREATE INDEX over_budget_case_budget_ix ON over_budget_case (tenant_id, budget_id, id);

-- The documents that broke the limit; written once.
CREATE TABLE overrun (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    case_id     RAW(16) NOT NULL,
    source_type VARCHAR2(40 CHAR) NOT NULL,
    source_id   RAW(16) NOT NULL,
    happened_on DATE NOT NULL,
    beyond      NUMBER(19,4) NOT NULL,
    recorded_by VARCHAR2(200 CHAR) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT overrun_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT overrun_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT overrun_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES over_budget_case (tenant_id, id),
    CONSTRAINT overrun_beyond_ck CHECK (beyond > 0)
);

GRANT SELECT, INSERT ON overrun TO ${app_role};
CREATE INDEX overrun_case_ix ON overrun (tenant_id, case_id, id);
