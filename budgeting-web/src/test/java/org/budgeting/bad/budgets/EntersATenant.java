package org.budgeting.bad.budgets;

import org.budgeting.tenancy.TenantScope;

/** Business that chooses its tenant itself. */
class EntersATenant {

    void work() {
        TenantScope.enter("aurora").close();
    }
}
