-- What is paid by several budgets or categories is several expenses of one document.
ALTER TABLE expense ADD document_id RAW(16);
CREATE INDEX expense_document_ix ON expense (tenant_id, document_id, id);
