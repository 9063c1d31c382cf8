package org.budgeting.web.expenses;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.budgeting.web.rest.Bulk;
import org.budgeting.web.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a bulk request. */
@Schema(name = "ExpenseBulkResult", description = "What became of each row, in the order of the rows.")
public record ExpenseBulkView(
        @Schema(description = "How many rows were done.", example = "2")
        long done,

        @Schema(description = "How many were refused.", example = "1")
        long refused,

        List<Row> items) {

    /** What became of one row. */
    @Schema(name = "ExpenseBulkRowResult", description = "What became of one row.")
    public record Row(
            @Schema(description = "The HTTP status that its own operation would have answered.", example = "201")
            int status,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "The expense as it is now; absent if the row was refused.")
            ExpenseView expense,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description =
                            "Why the row was refused; its pointers lead into the body. Absent if the row was done.")
            Problem problem) {}

    static ExpenseBulkView of(List<Bulk.Outcome<ExpenseView>> outcomes) {
        long refused = outcomes.stream().filter(row -> row.problem() != null).count();
        return new ExpenseBulkView(
                outcomes.size() - refused,
                refused,
                outcomes.stream()
                        .map(row -> new Row(row.status(), row.thing(), row.problem()))
                        .toList());
    }
}
