-- Lists by amount: the place of a page is found without reading those before.
CREATE INDEX expense_amount_ix ON expense (tenant_id, amount, id);
