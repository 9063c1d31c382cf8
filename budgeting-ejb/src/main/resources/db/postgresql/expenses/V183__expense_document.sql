-- What is paid by several budgets or categories is several expenses of one document.
ALTER TABLE expense ADD COLUMN document_id uuid;
CREATE INDEX expense_document_ix ON expense (tenant_id, document_id, id) WHERE document_id IS NOT NULL;
