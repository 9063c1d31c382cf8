-- A refund, a reversal or a correction is a row of its own that names what it is of.
ALTER TABLE expense ADD COLUMN relation varchar(20);
ALTER TABLE expense ADD COLUMN original_id uuid;
ALTER TABLE expense ADD COLUMN refunded numeric(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE expense ADD CONSTRAINT expense_relation_ck CHECK (relation IN ('REFUNDS', 'REVERSES', 'CORRECTS'));
ALTER TABLE expense ADD CONSTRAINT expense_original_ck
    CHECK (relation IS NULL AND original_id IS NULL OR relation IS NOT NULL AND original_id IS NOT NULL);
ALTER TABLE expense ADD CONSTRAINT expense_original_fk
    FOREIGN KEY (tenant_id, original_id) REFERENCES expense (tenant_id, id);
CREATE INDEX expense_original_ix ON expense (tenant_id, original_id, spent_on, id) WHERE original_id IS NOT NULL;
