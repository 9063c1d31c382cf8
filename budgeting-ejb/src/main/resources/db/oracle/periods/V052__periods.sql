-- A row of a tenant that chose its years; without one its fiscal years are calendar years.
CREATE TABLE fiscal_calendar (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    kind        VARCHAR2(20 CHAR) NOT NULL,
    start_month NUMBER(2) NOT NULL,
    year_naming VARCHAR2(10 CHAR) NOT NULL,
    week_ends   VARCHAR2(10 CHAR),
    year_end    VARCHAR2(10 CHAR),
    changed_by  VARCHAR2(200 CHAR) NOT NULL,
    changed_at  TIMESTAMP(6) NOT NULL,
    CONSTRAINT fiscal_calendar_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT fiscal_calendar_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT fiscal_calendar_one_uq UNIQUE (tenant_id),
    CONSTRAINT fiscal_calendar_month_ck CHECK (start_month BETWEEN 1 AND 12)
);

GRANT SELECT, INSERT, UPDATE ON fiscal_calendar TO ${app_role};

-- How a period stands for the organisation (no department) or for a department; without a row it is open.
CREATE TABLE period_standing (
    tenant_id     VARCHAR2(63 CHAR) NOT NULL,
    id            RAW(16) NOT NULL,
    version       NUMBER(19) NOT NULL,
    fiscal_year   NUMBER(4) NOT NULL,
    period_number NUMBER(2) NOT NULL,
    department_id RAW(16),
    first_day     DATE NOT NULL,
    last_day      DATE NOT NULL,
    state         VARCHAR2(10 CHAR) NOT NULL,
    set_by        VARCHAR2(200 CHAR) NOT NULL,
    set_at        TIMESTAMP(6) NOT NULL,
    closed_at     TIMESTAMP(6),
    reopening_by  VARCHAR2(200 CHAR),
    CONSTRAINT period_standing_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT period_standing_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT period_standing_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
    CONSTRAINT period_standing_scope_uq UNIQUE (tenant_id, fiscal_year, period_number, department_id),
    CONSTRAINT period_standing_state_ck CHECK (state IN ('OPEN', 'HOLD', 'CLOSED')),
    CONSTRAINT period_standing_days_ck CHECK (last_day >= first_day)
);

GRANT SELECT, INSERT, UPDATE ON period_standing TO ${app_role};
CREATE INDEX period_standing_days_ix ON period_standing (tenant_id, last_day, first_day);

-- A booking locks one of a tenant's gates, a closing all of them. They carry the span of days in which anything is bound.
CREATE TABLE period_gate (
    tenant_id  VARCHAR2(63 CHAR) NOT NULL,
    id         RAW(16) NOT NULL,
    version    NUMBER(19) NOT NULL,
    slot       NUMBER(3) NOT NULL,
    bound_from DATE,
    bound_to   DATE,
    CONSTRAINT period_gate_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT period_gate_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT period_gate_slot_uq UNIQUE (tenant_id, slot)
);

GRANT SELECT, INSERT, UPDATE ON period_gate TO ${app_role};
