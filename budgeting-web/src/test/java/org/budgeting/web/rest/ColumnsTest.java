package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private final JsonNode thing = new Json(value -> {})
            .tree(new ThingView(
                    "1", 7, "2026.10", "12.50", 3, null, new PartView("0.10"), List.of("a", "b"), List.of()));

    record PartView(@Schema(example = "1.00") String leftOver) {}

    record ThingView(
            String id,
            @Schema(hidden = true) long version,
            @Schema(example = "INV-1") String invoiceNumber,
            @Schema(example = "10.00") String amount,
            int count,
            @Schema(nullable = true, example = "10.00") String nothing,
            PartView part,
            List<String> words,
            List<PartView> parts) {}

    @Test
    void what_stands_within_a_field_has_a_column_and_a_list_of_things_none() {
        assertThat(Columns.of(ThingView.class, Set.of()).names())
                .containsExactly("id", "invoice_number", "amount", "count", "nothing", "part.left_over", "words");
    }

    @Test
    void amounts_are_numbers_and_what_only_looks_like_one_is_a_text() {
        assertThat(Columns.of(ThingView.class, Set.of()).cells(thing))
                .containsExactly(
                        "1",
                        "2026.10",
                        new BigDecimal("12.50"),
                        new BigDecimal("3"),
                        null,
                        new BigDecimal("0.10"),
                        "a b");
    }

    @Test
    void only_the_fields_that_are_wanted_have_columns() {
        assertThat(Columns.of(ThingView.class, Set.of("part", "amount")).names())
                .containsExactly("amount", "part.left_over");
        assertThat(Columns.named(" part ,, amount")).containsExactly("part", "amount");
        assertThat(Columns.fieldsOf(ThingView.class)).contains("parts").doesNotContain("version");
    }
}
