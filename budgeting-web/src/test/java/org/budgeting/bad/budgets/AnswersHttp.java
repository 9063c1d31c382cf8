package org.budgeting.bad.budgets;

import jakarta.ws.rs.core.Response;

/** A rule of the business that answers with a status. */
class AnswersHttp {

    Response answer() {
        return Response.ok().build();
    }
}
