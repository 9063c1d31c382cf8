-- Which line of which commitment an expense is an invoice of, if it is one.
ALTER TABLE expense ADD (
    commitment_id      RAW(16),
    commitment_line_id RAW(16),
    final_invoice      VARCHAR2(1 CHAR) DEFAULT 'N' NOT NULL
);
ALTER TABLE expense ADD CONSTRAINT expense_commitment_fk
    FOREIGN KEY (tenant_id, commitment_id) REFERENCES commitment (tenant_id, id);
ALTER TABLE expense ADD CONSTRAINT expense_commitment_line_fk
    FOREIGN KEY (tenant_id, commitment_line_id) REFERENCES commitment_line (tenant_id, id);
ALTER TABLE expense ADD CONSTRAINT expense_final_ck CHECK (final_invoice IN ('Y', 'N'));
CREATE INDEX expense_commitment_ix ON expense (tenant_id, commitment_id, spent_on, id);
