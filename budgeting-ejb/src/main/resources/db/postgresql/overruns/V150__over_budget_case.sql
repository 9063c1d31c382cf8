-- A budget that was overspent by what had happened already; living_for is the budget while the case lives, its own id
-- afterwards, so that a budget has one living case.
CREATE TABLE over_budget_case (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    budget_id   uuid NOT NULL,
    living_for  uuid NOT NULL,
    state       varchar(20) NOT NULL,
    beyond      numeric(19,4) NOT NULL,
    currency    varchar(3) NOT NULL,
    opened_by   varchar(200) NOT NULL,
    opened_at   timestamp(6) NOT NULL,
    cause       varchar(2000),
    remedy      varchar(2000),
    proposed_by varchar(200),
    proposed_at timestamp(6),
    closed_by   varchar(200),
    closed_at   timestamp(6),
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
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    case_id     uuid NOT NULL,
    source_type varchar(40) NOT NULL,
    source_id   uuid NOT NULL,
    happened_on date NOT NULL,
    beyond      numeric(19,4) NOT NULL,
    recorded_by varchar(200) NOT NULL,
    recorded_at timestamp(6) NOT NULL,
    CONSTRAINT overrun_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT overrun_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT overrun_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES over_budget_case (tenant_id, id),
    CONSTRAINT overrun_beyond_ck CHECK (beyond > 0)
);

GRANT SELECT, INSERT ON overrun TO ${app_role};
CREATE INDEX overrun_case_ix ON overrun (tenant_id, case_id, id);
