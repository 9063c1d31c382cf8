-- The rank of the most urgent advice: 0 critical, 1 high, 2 medium, 3 low, 4 none. What was judged before counts as urgent until it
-- is judged anew, the next night at the latest.
ALTER TABLE budget_health ADD urgency NUMBER(10) DEFAULT 0 NOT NULL;

CREATE INDEX budget_health_urgency_ix ON budget_health (tenant_id, urgency, score, id);
