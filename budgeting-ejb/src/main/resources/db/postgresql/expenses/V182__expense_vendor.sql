-- Whom it was bought from, and whether the same invoice seems to be recorded already.
ALTER TABLE expense ADD COLUMN vendor_id uuid;
ALTER TABLE expense ADD COLUMN invoice_key varchar(200);
ALTER TABLE expense ADD COLUMN alike_id uuid;
ALTER TABLE expense ADD CONSTRAINT expense_vendor_fk FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendor (tenant_id, id);
ALTER TABLE expense ADD CONSTRAINT expense_alike_fk FOREIGN KEY (tenant_id, alike_id) REFERENCES expense (tenant_id, id);
CREATE INDEX expense_vendor_ix ON expense (tenant_id, vendor_id, spent_on, id) WHERE vendor_id IS NOT NULL;
CREATE INDEX expense_invoice_ix ON expense (tenant_id, invoice_key, vendor_id, spent_on)
    WHERE invoice_key IS NOT NULL AND vendor_id IS NOT NULL;
CREATE INDEX expense_alike_ix ON expense (tenant_id, alike_id, spent_on, id) WHERE alike_id IS NOT NULL;
