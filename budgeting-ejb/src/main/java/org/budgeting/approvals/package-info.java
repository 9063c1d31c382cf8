/**
 * Approvals of anything: the engine knows subjects as type and id; their owners hear
 * {@link org.budgeting.approvals.ApprovalDecided}.
 *
 * <p>W1 who submits never approves. W4 a decision is one transaction with its effect. Here a policy is one step by the
 * role approver; steps, quorum, delegation and escalation come behind the same door.
 */
package org.budgeting.approvals;
