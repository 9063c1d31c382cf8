-- What waits for approval can be taken back.
ALTER TABLE transfer DROP CONSTRAINT transfer_state_ck;
ALTER TABLE transfer ADD CONSTRAINT transfer_state_ck
    CHECK (state IN ('SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN'));
