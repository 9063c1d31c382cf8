-- With what it was paid, as the provider knows it; the number of a card or account is never kept.
ALTER TABLE expense ADD payment_token varchar(100);
ALTER TABLE expense ADD payment_last_four varchar(4);
ALTER TABLE expense ADD CONSTRAINT expense_means_ck CHECK (payment_token IS NULL AND payment_last_four IS NULL
    OR payment_token IS NOT NULL AND payment_last_four IS NOT NULL);
