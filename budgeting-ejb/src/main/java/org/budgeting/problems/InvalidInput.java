package org.budgeting.problems;

import java.util.ArrayList;
import java.util.List;

/** The input breaks rules; every broken one is named with its field. */
public final class InvalidInput extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InvalidInput(List<FieldProblem> fields) {
        super(Kind.INVALID, "invalid-input", summary(fields), fields);
    }

    public static InvalidInput of(String field, String code, String message) {
        return new InvalidInput(List.of(new FieldProblem(field, code, message)));
    }

    /** The same of an input that stands in another one, by the name that it has there. */
    public InvalidInput within(String name) {
        return new InvalidInput(fields().stream()
                .map(problem -> new FieldProblem(name + "." + problem.field(), problem.code(), problem.message()))
                .toList());
    }

    private static String summary(List<FieldProblem> fields) {
        return fields.size() == 1 ? fields.get(0).message() : fields.size() + " fields are not acceptable.";
    }

    /** Collects broken rules so that a person sees all of them at once. */
    public static final class Check {
        private final List<FieldProblem> found = new ArrayList<>();

        public Check refuseIf(boolean broken, String field, String code, String message) {
            if (broken) {
                found.add(new FieldProblem(field, code, message));
            }
            return this;
        }

        /** The broken rules so far. */
        public List<FieldProblem> found() {
            return List.copyOf(found);
        }

        /** @throws InvalidInput if a rule was broken */
        public void done() {
            if (!found.isEmpty()) {
                throw new InvalidInput(found);
            }
        }
    }
}
