package org.budgeting.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;

/** Checks what a form gives against the constraints of the record, before a door is knocked at. */
@ApplicationScoped
public class Inputs {

    @Inject
    private Validator validator;

    /** @throws InvalidInput naming each component that breaks a constraint */
    public <T> T checked(T input) {
        List<FieldProblem> problems =
                validator.validate(input).stream().map(Inputs::problem).toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return input;
    }

    private static FieldProblem problem(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String text = Words.text("constraint." + rule, violation.getMessage());
        return new FieldProblem(violation.getPropertyPath().toString(), rule, text);
    }
}
