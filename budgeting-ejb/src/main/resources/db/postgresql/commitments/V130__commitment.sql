-- What is going to be bought: requested, approved, used up by invoices.
CREATE TABLE commitment (
    tenant_id    varchar(63) NOT NULL,
    id           uuid NOT NULL,
    version      bigint NOT NULL,
    title        varchar(200) NOT NULL,
    description  varchar(2000),
    vendor       varchar(200),
    amount       numeric(19,4) NOT NULL,
    currency     varchar(3) NOT NULL,
    needed_by    date NOT NULL,
    expires_on   date NOT NULL,
    status       varchar(20) NOT NULL,
    requested_by varchar(200) NOT NULL,
    requested_at timestamp(6) NOT NULL,
    approved_by  varchar(200),
    approved_at  timestamp(6),
    ended_by     varchar(200),
    ended_at     timestamp(6),
    reason       varchar(2000),
    CONSTRAINT commitment_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT commitment_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT commitment_status_ck CHECK (status IN ('REQUESTED', 'COMMITTED', 'PARTLY_INVOICED', 'INVOICED',
        'RETURNED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED')),
    CONSTRAINT commitment_amount_ck CHECK (amount > 0)
);

GRANT SELECT, INSERT, UPDATE ON commitment TO ${app_role};
CREATE INDEX commitment_status_ix ON commitment (tenant_id, status, id);

-- What it takes from a category of a budget; to the ledger a document of its own.
CREATE TABLE commitment_line (
    tenant_id     varchar(63) NOT NULL,
    id            uuid NOT NULL,
    version       bigint NOT NULL,
    commitment_id uuid NOT NULL,
    line_number   smallint NOT NULL,
    budget_id     uuid NOT NULL,
    category_id   uuid NOT NULL,
    expected_on   date NOT NULL,
    amount        numeric(19,4) NOT NULL,
    currency      varchar(3) NOT NULL,
    open_amount   numeric(19,4) NOT NULL,
    invoiced      numeric(19,4) NOT NULL,
    CONSTRAINT commitment_line_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT commitment_line_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT commitment_line_commitment_fk FOREIGN KEY (tenant_id, commitment_id) REFERENCES commitment (tenant_id, id),
    CONSTRAINT commitment_line_budget_fk FOREIGN KEY (tenant_id, budget_id) REFERENCES budget (tenant_id, id),
    CONSTRAINT commitment_line_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT commitment_line_amount_ck CHECK (amount > 0),
    CONSTRAINT commitment_line_open_ck CHECK (open_amount >= 0 AND open_amount <= amount),
    CONSTRAINT commitment_line_number_uq UNIQUE (tenant_id, commitment_id, line_number)
);

GRANT SELECT, INSERT, UPDATE ON commitment_line TO ${app_role};
CREATE INDEX commitment_line_budget_ix ON commitment_line (tenant_id, budget_id, commitment_id);
