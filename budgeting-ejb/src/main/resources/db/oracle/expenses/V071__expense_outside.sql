-- What happened already, outside of our control, is recorded even beyond a limit.
ALTER TABLE expense ADD happened_outside VARCHAR2(1 CHAR) DEFAULT 'N' NOT NULL;
ALTER TABLE expense ADD CONSTRAINT expense_outside_ck CHECK (happened_outside IN ('Y', 'N'));
