/**
 * Goals: what a budget is spent for. L1 a goal has a value to reach and the one reached so far, in the goal's own unit.
 * L2 a goal may belong to a budget of the same tenant.
 *
 * <p>Out of scope until the component grows: return on investment, cost per acquisition, Pecunia's judgement of
 * feasibility.
 */
package org.budgeting.goals;
