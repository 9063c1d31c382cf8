-- A line is planned for the budget as a whole, or for a department at or below its own.
ALTER TABLE budget_line ADD (department_id RAW(16));
ALTER TABLE budget_line ADD CONSTRAINT budget_line_department_fk FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id);
ALTER TABLE budget_line DROP CONSTRAINT budget_line_cell_uq;
ALTER TABLE budget_line ADD CONSTRAINT budget_line_cell_uq UNIQUE (tenant_id, budget_id, department_id, category_id, calendar_month);
