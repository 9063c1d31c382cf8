CREATE TABLE approval_request (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    subject_type VARCHAR2(40 CHAR) NOT NULL,
    subject_id   RAW(16) NOT NULL,
    title        VARCHAR2(200 CHAR) NOT NULL,
    amount       NUMBER(19,4),
    currency     VARCHAR2(3 CHAR),
    note         VARCHAR2(2000 CHAR),
    submitted_by VARCHAR2(200 CHAR) NOT NULL,
    submitted_at TIMESTAMP(6) NOT NULL,
    outcome      VARCHAR2(20 CHAR) NOT NULL,
    decided_by   VARCHAR2(200 CHAR),
    decided_at   TIMESTAMP(6),
    reason       VARCHAR2(2000 CHAR),
    CONSTRAINT approval_request_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT approval_request_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT approval_request_outcome_ck CHECK (outcome IN ('WAITING', 'APPROVED', 'RETURNED')),
    CONSTRAINT approval_request_money_ck CHECK
        (amount IS NULL AND currency IS NULL OR amount IS NOT NULL AND currency IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON approval_request TO ${app_role};
CREATE INDEX approval_request_queue_ix ON approval_request (tenant_id, outcome, id);
CREATE INDEX approval_request_subject_ix ON approval_request (tenant_id, subject_id, id);
