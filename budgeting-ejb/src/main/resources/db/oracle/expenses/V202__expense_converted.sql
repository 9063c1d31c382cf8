-- What an expense was paid in, where that is another currency than its budget's, and how it was converted.
ALTER TABLE expense ADD (
    original_amount   NUMBER(19,4),
    original_currency VARCHAR2(3 CHAR),
    rate              NUMBER(24,12),
    rate_date         DATE,
    rate_source       VARCHAR2(10 CHAR),
    original_refunded NUMBER(19,4) DEFAULT 0 NOT NULL
);
ALTER TABLE expense ADD CONSTRAINT expense_converted_ck CHECK (
    original_amount IS NULL AND original_currency IS NULL AND rate IS NULL AND rate_date IS NULL AND rate_source IS NULL
    OR original_amount IS NOT NULL AND original_currency IS NOT NULL AND rate > 0 AND rate_date IS NOT NULL
        AND rate_source IN ('ECB', 'MANUAL'));
