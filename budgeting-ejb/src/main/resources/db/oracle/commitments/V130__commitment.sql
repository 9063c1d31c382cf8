-- What is going to be bought: requested, approved, used up by invoices.
CREATE TABLE commitment (
    tenant_id    VARCHAR2(63 CHAR) NOT NULL,
    id           RAW(16) NOT NULL,
    version      NUMBER(19) NOT NULL,
    title        VARCHAR2(200 CHAR) NOT NULL,
    description  VARCHAR2(2000 CHAR),
    vendor       VARCHAR2(200 CHAR),
    amount       NUMBER(19,4) NOT NULL,
    currency     VARCHAR2(3 CHAR) NOT NULL,
    needed_by    DATE NOT NULL,
    expires_on   DATE NOT NULL,
    status       VARCHAR2(20 CHAR) NOT NULL,
    requested_by VARCHAR2(200 CHAR) NOT NULL,
    requested_at TIMESTAMP(6) NOT NULL,
    approved_by  VARCHAR2(200 CHAR),
    approved_at  TIMESTAMP(6),
    ended_by     VARCHAR2(200 CHAR),
    ended_at     TIMESTAMP(6),
    reason       VARCHAR2(2000 CHAR),
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
    tenant_id     VARCHAR2(63 CHAR) NOT NULL,
    id            RAW(16) NOT NULL,
    version       NUMBER(19) NOT NULL,
    commitment_id RAW(16) NOT NULL,
    line_number   NUMBER(4) NOT NULL,
    budget_id     RAW(16) NOT NULL,
    category_id   RAW(16) NOT NULL,
    expected_on   DATE NOT NULL,
    amount        NUMBER(19,4) NOT NULL,
    currency      VARCHAR2(3 CHAR) NOT NULL,
    open_amount   NUMBER(19,4) NOT NULL,
    invoiced      NUMBER(19,4) NOT NULL,
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
