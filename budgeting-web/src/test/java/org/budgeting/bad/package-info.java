/** Deliberate bad examples: each breaks one rule of ArchitectureTest, which has to notice. Nothing else uses them. */
package org.budgeting.bad;
