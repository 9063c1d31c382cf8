-- What an expense was paid in, where that is another currency than its budget's, and how it was converted.
ALTER TABLE expense ADD COLUMN original_amount numeric(19,4);
ALTER TABLE expense ADD COLUMN original_currency varchar(3);
ALTER TABLE expense ADD COLUMN rate numeric(24,12);
ALTER TABLE expense ADD COLUMN rate_date date;
ALTER TABLE expense ADD COLUMN rate_source varchar(10);
ALTER TABLE expense ADD COLUMN original_refunded numeric(19,4) DEFAULT 0 NOT NULL;
ALTER TABLE expense ADD CONSTRAINT expense_converted_ck CHECK (
    original_amount IS NULL AND original_currency IS NULL AND rate IS NULL AND rate_date IS NULL AND rate_source IS NULL
    OR original_amount IS NOT NULL AND original_currency IS NOT NULL AND rate > 0 AND rate_date IS NOT NULL
        AND rate_source IN ('ECB', 'MANUAL'));
