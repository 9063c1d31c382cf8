package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    enum Colour {
        DEEP_RED,
        BLUE
    }

    record Part(BigDecimal unitPrice) {}

    record Thing(
            String longName,
            BigDecimal amount,
            LocalDate dueOn,
            UUID owner,
            Colour colour,
            Integer count,
            List<Part> parts) {}

    private final Json json = new Json(value -> {});

    @Test
    void reads_snake_case_words_decimals_and_days() throws IOException {
        Thing thing = read("""
                {"long_name": "Ink", "amount": "12.50", "due_on": "2026-11-23", "colour": "deep_red", "count": 3,
                 "parts": [{"unit_price": "0.10"}]}""");
        assertThat(thing)
                .isEqualTo(new Thing(
                        "Ink",
                        new BigDecimal("12.50"),
                        LocalDate.of(2026, 11, 23),
                        null,
                        Colour.DEEP_RED,
                        3,
                        List.of(new Part(new BigDecimal("0.10")))));
    }

    @Test
    void writes_what_it_reads() throws IOException {
        String text = """
                {"long_name":"Ink","amount":"12.50","due_on":"2026-11-23","owner":null,"colour":"deep_red","count":3,"parts":[{"unit_price":"0.10"}]}""";
        assertThat(new String(json.write(read(text)), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void writes_words_as_keys_too() {
        assertThat(new String(json.write(Map.of(Colour.DEEP_RED, 1L)), StandardCharsets.UTF_8))
                .isEqualTo("{\"deep_red\":1}");
    }

    @Test
    void takes_blank_text_as_absent() throws IOException {
        assertThat(read("{\"long_name\": \"  \", \"amount\": \"\"}"))
                .isEqualTo(new Thing(null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"long_name\": 5}|wrong-type|/long_name",
                "{\"long_name\": true}|wrong-type|/long_name",
                "{\"long_name\": {}}|wrong-type|/long_name",
                "{\"amount\": 12.5}|wrong-type|/amount",
                "{\"amount\": \"1e99\"}|wrong-type|/amount",
                "{\"amount\": \"12,50\"}|wrong-type|/amount",
                "{\"amount\": \"1234567890123456\"}|wrong-type|/amount",
                "{\"due_on\": \"2026-02-30\"}|wrong-type|/due_on",
                "{\"due_on\": \"+999999999-01-01\"}|wrong-type|/due_on",
                "{\"due_on\": 20260101}|wrong-type|/due_on",
                "{\"owner\": \"1-1-1-1-1\"}|wrong-type|/owner",
                "{\"colour\": \"green\"}|wrong-type|/colour",
                "{\"colour\": \"BLUE\"}|wrong-type|/colour",
                "{\"colour\": 0}|wrong-type|/colour",
                "{\"count\": \"3\"}|wrong-type|/count",
                "{\"count\": 3.5}|wrong-type|/count",
                "{\"count\": 99999999999}|wrong-type|/count",
                "{\"parts\": {}}|wrong-type|/parts",
                "{\"parts\": [{}, {\"unit_price\": 1}]}|wrong-type|/parts/1/unit_price",
                "{\"parts\": [{\"price\": \"1\"}]}|unknown-field|/parts/0/price",
                "{\"longName\": \"x\"}|unknown-field|/longName",
                "{\"a/b\": \"x\"}|unknown-field|/a~1b",
                "{\"long_name\": \"a\\u0000b\"}|wrong-type|/long_name",
                "{\"long_name\": \"\\ud800\"}|wrong-type|/long_name",
            })
    void refuses_and_points_to_the_field(String body, String code, String pointer) {
        Problem problem = refusalOf(body);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.errors()).extracting(Problem.Fault::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{\"long_name\": \"x\",}", "nope", "{'long_name': 'x'}", "\u0000"})
    void refuses_what_is_no_json(String body) {
        Problem problem = refusalOf(body);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isIn("malformed-json", "wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "5"})
    void refuses_what_is_no_object(String body) {
        assertThat(refusalOf(body).code()).isEqualTo("wrong-type");
    }

    @Test
    void refuses_a_field_twice() {
        assertThat(refusalOf("{\"count\": 1, \"count\": 2}").code()).isEqualTo("duplicate-field");
    }

    @Test
    void refuses_a_nesting_that_would_exhaust_the_stack() {
        assertThat(refusalOf("{\"parts\": " + "[".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    void merges_a_patch_as_rfc_7396_says() throws IOException {
        Thing thing =
                read("{\"long_name\": \"Ink\", \"amount\": \"1\", \"count\": 3, \"parts\": [{\"unit_price\": \"2\"}]}");
        JsonNode patch = json.read(
                "{\"long_name\": \"Pen\", \"count\": null, \"parts\": []}".getBytes(StandardCharsets.UTF_8),
                JsonNode.class);
        assertThat(json.merge(thing, patch, Thing.class))
                .isEqualTo(new Thing("Pen", BigDecimal.ONE, null, null, null, null, List.of()));
    }

    @Test
    void refuses_an_unknown_field_in_a_patch() throws IOException {
        JsonNode patch = json.read("{\"nmae\": \"Pen\"}".getBytes(StandardCharsets.UTF_8), JsonNode.class);
        Throwable thrown = catchThrowable(() -> json.merge(read("{}"), patch, Thing.class));
        assertThat(Refusals.of(thrown, false).orElseThrow().code()).isEqualTo("unknown-field");
    }

    @Test
    void carries_out_the_operations_of_rfc_6902_all_or_none() throws IOException {
        Thing thing = read("{\"long_name\": \"Ink\", \"amount\": \"1\", \"parts\": [{\"unit_price\": \"2\"}]}");
        assertThat(operate(thing, """
                        [{"op": "test", "path": "/long_name", "value": "Ink"},
                         {"op": "replace", "path": "/long_name", "value": "Pen"},
                         {"op": "remove", "path": "/parts/0"}]""")).isEqualTo(new Thing("Pen", BigDecimal.ONE, null, null, null, null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"op\": \"test\", \"path\": \"/long_name\", \"value\": \"Pen\"}]",
                "[{\"op\": \"remove\", \"path\": \"/parts/7\"}]",
                "[{\"op\": \"jump\", \"path\": \"/long_name\"}]",
                "[{\"op\": \"replace\", \"path\": \"long_name\", \"value\": 1}]",
                "[{\"path\": \"/long_name\"}]",
                "[{\"op\": 1, \"path\": \"/long_name\"}]",
                "[{\"op\": \"move\", \"path\": \"/long_name\"}]",
                "[{\"op\": \"copy\", \"from\": 3, \"path\": \"/long_name\"}]",
                "[{\"op\": \"add\", \"path\": null, \"value\": 1}]",
                "[1]",
                "{}",
                "[{\"op\": \"add\", \"path\": \"/nmae\", \"value\": \"Pen\"}]",
                "[{\"op\": \"replace\", \"path\": \"\", \"value\": []}]"
            })
    void refuses_operations_that_cannot_be_carried_out(String operations) throws IOException {
        Thing thing = read("{\"long_name\": \"Ink\"}");
        Throwable thrown = catchThrowable(() -> operate(thing, operations));
        Problem problem = Refusals.of(thrown, false).orElseThrow();
        assertThat(problem.status()).isIn(400, 422);
        assertThat(problem.detail()).doesNotContain("class ", "null");
    }

    private Thing operate(Thing thing, String operations) throws IOException {
        JsonNode document = json.read(operations.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        return new Patch(json, document, true).of(thing, Thing.class);
    }

    private Thing read(String body) throws IOException {
        return json.read(body.getBytes(StandardCharsets.UTF_8), Thing.class);
    }

    private Problem refusalOf(String body) {
        return Refusals.of(catchThrowable(() -> read(body)), false).orElseThrow();
    }
}
