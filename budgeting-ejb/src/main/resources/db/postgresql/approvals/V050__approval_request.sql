CREATE TABLE approval_request (
    tenant_id    varchar(63) NOT NULL,
    id           uuid NOT NULL,
    version      bigint NOT NULL,
    subject_type varchar(40) NOT NULL,
    subject_id   uuid NOT NULL,
    title        varchar(200) NOT NULL,
    amount       numeric(19,4),
    currency     varchar(3),
    note         varchar(2000),
    submitted_by varchar(200) NOT NULL,
    submitted_at timestamp(6) NOT NULL,
    outcome      varchar(20) NOT NULL,
    decided_by   varchar(200),
    decided_at   timestamp(6),
    reason       varchar(2000),
    CONSTRAINT approval_request_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT approval_request_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT approval_request_outcome_ck CHECK (outcome IN ('WAITING', 'APPROVED', 'RETURNED')),
    CONSTRAINT approval_request_money_ck CHECK
        (amount IS NULL AND currency IS NULL OR amount IS NOT NULL AND currency IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON approval_request TO ${app_role};
CREATE INDEX approval_request_queue_ix ON approval_request (tenant_id, outcome, id);
CREATE INDEX approval_request_subject_ix ON approval_request (tenant_id, subject_id, id);
