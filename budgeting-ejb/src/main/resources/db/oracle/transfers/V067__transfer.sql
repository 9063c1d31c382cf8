-- Documents that move planned amounts between approved budgets.
CREATE TABLE transfer (
    tenant_id      VARCHAR2(63 CHAR) NOT NULL,
    id             RAW(16) NOT NULL,
    version        NUMBER(19) NOT NULL,
    kind           VARCHAR2(20 CHAR) NOT NULL,
    state          VARCHAR2(20 CHAR) NOT NULL,
    reason         VARCHAR2(1000 CHAR) NOT NULL,
    amount         NUMBER(19,4) NOT NULL,
    currency       VARCHAR2(3 CHAR) NOT NULL,
    reversal_of_id RAW(16),
    created_by     VARCHAR2(200 CHAR) NOT NULL,
    created_at     TIMESTAMP(6) NOT NULL,
    decided_by     VARCHAR2(200 CHAR),
    decided_at     TIMESTAMP(6),
    CONSTRAINT transfer_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT transfer_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT transfer_reversal_fk FOREIGN KEY (tenant_id, reversal_of_id) REFERENCES transfer (tenant_id, id),
    CONSTRAINT transfer_kind_ck CHECK (kind IN ('TRANSFER', 'CARRY_FORWARD')),
    CONSTRAINT transfer_state_ck CHECK (state IN ('SUBMITTED', 'APPROVED', 'RETURNED')),
    CONSTRAINT transfer_amount_ck CHECK (amount > 0)
);

GRANT SELECT, INSERT, UPDATE ON transfer TO ${app_role};

-- What gives and what takes; written once with the document.
CREATE TABLE transfer_line (
    tenant_id        VARCHAR2(63 CHAR) NOT NULL,
    id               RAW(16) NOT NULL,
    version          NUMBER(19) NOT NULL,
    transfer_id      RAW(16) NOT NULL,
    from_budget_id   RAW(16) NOT NULL,
    from_category_id RAW(16) NOT NULL,
    from_month       VARCHAR2(7 CHAR) NOT NULL,
    to_budget_id     RAW(16) NOT NULL,
    to_category_id   RAW(16) NOT NULL,
    to_month         VARCHAR2(7 CHAR) NOT NULL,
    amount           NUMBER(19,4) NOT NULL,
    CONSTRAINT transfer_line_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT transfer_line_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT transfer_line_transfer_fk FOREIGN KEY (tenant_id, transfer_id) REFERENCES transfer (tenant_id, id),
    CONSTRAINT transfer_line_from_fk FOREIGN KEY (tenant_id, from_budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT transfer_line_to_fk FOREIGN KEY (tenant_id, to_budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT transfer_line_gives_fk FOREIGN KEY (tenant_id, from_category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT transfer_line_takes_fk FOREIGN KEY (tenant_id, to_category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT transfer_line_amount_ck CHECK (amount > 0)
);

GRANT SELECT, INSERT ON transfer_line TO ${app_role};
CREATE INDEX transfer_line_transfer_ix ON transfer_line (tenant_id, transfer_id);
CREATE INDEX transfer_line_from_ix ON transfer_line (tenant_id, from_budget_id);
CREATE INDEX transfer_line_to_ix ON transfer_line (tenant_id, to_budget_id);
