-- A row of a tenant that chose its years; without one its fiscal years are calendar years.
CREATE TABLE fiscal_calendar (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    kind        varchar(20) NOT NULL,
    start_month integer NOT NULL,
    year_naming varchar(10) NOT NULL,
    week_ends   varchar(10),
    year_end    varchar(10),
    changed_by  varchar(200) NOT NULL,
    changed_at  timestamp(6) NOT NULL,
    CONSTRAINT fiscal_calendar_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fiscal_calendar_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fiscal_calendar_one_uq UNIQUE (tenant_id),
    CONSTRAINT fiscal_calendar_month_ck CHECK (start_month BETWEEN 1 AND 12)
);

GRANT SELECT, INSERT, UPDATE ON fiscal_calendar TO ${app_role};

-- How a period stands for the organisation (no department) or for a department; without a row it is open.
CREATE TABLE period_standing (
    tenant_id     varchar(63) NOT NULL,
    id            uuid NOT NULL,
    version       bigint NOT NULL,
    fiscal_year   integer NOT NULL,
    period_number integer NOT NULL,
    department_id uuid,
    first_day     date NOT NULL,
    last_day      date NOT NULL,
    state         varchar(10) NOT NULL,
    set_by        varchar(200) NOT NULL,
    set_at        timestamp(6) NOT NULL,
    closed_at     timestamp(6),
    reopening_by  varchar(200),
    CONSTRAINT period_standing_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT period_standing_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT period_standing_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
    CONSTRAINT period_standing_scope_uq UNIQUE NULLS NOT DISTINCT (tenant_id, fiscal_year, period_number, department_id),
    CONSTRAINT period_standing_state_ck CHECK (state IN ('OPEN', 'HOLD', 'CLOSED')),
    CONSTRAINT period_standing_days_ck CHECK (last_day >= first_day)
);

GRANT SELECT, INSERT, UPDATE ON period_standing TO ${app_role};
CREATE INDEX period_standing_days_ix ON period_standing (tenant_id, last_day, first_day);

-- A booking locks one of a tenant's gates, a closing all of them. They carry the span of days in which anything is bound.
CREATE TABLE period_gate (
    tenant_id  varchar(63) NOT NULL,
    id         uuid NOT NULL,
    version    bigint NOT NULL,
    slot       integer NOT NULL,
    bound_from date,
    bound_to   date,
    CONSTRAINT period_gate_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT period_gate_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT period_gate_slot_uq UNIQUE (tenant_id, slot)
);

GRANT SELECT, INSERT, UPDATE ON period_gate TO ${app_role};
