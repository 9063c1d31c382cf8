-- Documents that move planned amounts between approved budgets.
CREATE TABLE transfer (
    tenant_id      varchar(63) NOT NULL,
    id             uuid NOT NULL,
    version        bigint NOT NULL,
    kind           varchar(20) NOT NULL,
    state          varchar(20) NOT NULL,
    reason         varchar(1000) NOT NULL,
    amount         numeric(19,4) NOT NULL,
    currency       varchar(3) NOT NULL,
    reversal_of_id uuid,
    created_by     varchar(200) NOT NULL,
    created_at     timestamp(6) NOT NULL,
    decided_by     varchar(200),
    decided_at     timestamp(6),
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
    tenant_id        varchar(63) NOT NULL,
    id               uuid NOT NULL,
    version          bigint NOT NULL,
    transfer_id      uuid NOT NULL,
    from_budget_id   uuid NOT NULL,
    from_category_id uuid NOT NULL,
    from_month       varchar(7) NOT NULL,
    to_budget_id     uuid NOT NULL,
    to_category_id   uuid NOT NULL,
    to_month         varchar(7) NOT NULL,
    amount           numeric(19,4) NOT NULL,
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
