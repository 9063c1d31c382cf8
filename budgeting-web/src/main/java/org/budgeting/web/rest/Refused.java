package org.budgeting.web.rest;

import java.util.List;
import org.budgeting.web.rest.Problem.Fault;

/** A no of the edge itself: the request cannot be understood, or lacks what HTTP asks for. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    static Refused parameter(String name, String code, String message) {
        return new Refused(Problem.of(400, code, name + ": " + message, List.of(Fault.parameter(name, code, message))));
    }

    Problem problem() {
        return problem;
    }
}
