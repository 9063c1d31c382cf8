-- Whom it was bought from, and whether the same invoice seems to be recorded already.
ALTER TABLE expense ADD (
    vendor_id   RAW(16),
    invoice_key VARCHAR2(200 CHAR),
    alike_id    RAW(16)
);
ALTER TABLE expense ADD CONSTRAINT expense_vendor_fk FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendor (tenant_id, id);
ALTER TABLE expense ADD CONSTRAINT expense_alike_fk FOREIGN KEY (tenant_id, alike_id) REFERENCES expense (tenant_id, id);
CREATE INDEX expense_vendor_ix ON expense (tenant_id, vendor_id, spent_on, id);
CREATE INDEX expense_invoice_ix ON expense (tenant_id, invoice_key, vendor_id, spent_on);
CREATE INDEX expense_alike_ix ON expense (tenant_id, alike_id, spent_on, id);
