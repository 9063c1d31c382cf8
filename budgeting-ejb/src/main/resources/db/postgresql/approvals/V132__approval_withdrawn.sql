-- What waits for a decision can be taken back by its owner.
ALTER TABLE approval_request DROP CONSTRAINT approval_request_outcome_ck;
ALTER TABLE approval_request ADD CONSTRAINT approval_request_outcome_ck
    CHECK (outcome IN ('WAITING', 'APPROVED', 'RETURNED', 'WITHDRAWN'));
