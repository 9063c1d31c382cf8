package org.pecunia.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pecunia.problems.Refusal;

class JsonBodiesTest {

    record Item(String someText, Double someNumber) {}

    record Order(String someText, Integer someCount, List<Item> items) {}

    @SuppressWarnings("unchecked")
    private static Record read(byte[] body) throws IOException {
        return new JsonBodies()
                .readFrom(
                        (Class<Record>) (Class<?>) Order.class,
                        Order.class,
                        null,
                        null,
                        null,
                        new ByteArrayInputStream(body));
    }

    private static Record read(String body) throws IOException {
        return read(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_and_writes_snake_case() throws IOException {
        Order order = new Order("a", 2, List.of(new Item("b", 1.5)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new JsonBodies().writeTo(order, Order.class, Order.class, null, null, null, written);

        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"some_text\":\"a\",\"some_count\":2,\"items\":[{\"some_text\":\"b\",\"some_number\":1.5}]}");
        assertThat(read(written.toByteArray())).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"some_txt\":\"a\"}; /some_txt; unknown_field",
                "{\"items\":[{},{\"x\":1}]}; /items/1/x; unknown_field",
                "{\"a/b~c\":1}; /a~1b~0c; unknown_field",
                "{\"some_text\":7}; /some_text; wrong_type",
                "{\"some_text\":true}; /some_text; wrong_type",
                "{\"some_text\":{}}; /some_text; wrong_type",
                "{\"some_count\":\"7\"}; /some_count; wrong_type",
                "{\"some_count\":1.5}; /some_count; wrong_type",
                "{\"some_count\":99999999999}; /some_count; wrong_type",
                "{\"some_count\":NaN}; /some_count; wrong_type",
                "{\"items\":[{\"some_number\":\"1.5\"}]}; /items/0/some_number; wrong_type",
                "{\"items\":[{\"some_number\":[]}]}; /items/0/some_number; wrong_type",
                "{\"items\":{}}; /items; wrong_type",
                "[]; ``; wrong_type",
            })
    void e2_names_the_field_that_has_no_place_or_another_type(String body, String pointer, String code) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().status()).isEqualTo(422);
            assertThat(refusal.problem().errors()).singleElement().satisfies(error -> {
                assertThat(error.pointer()).isEqualTo(pointer);
                assertThat(error.code()).isEqualTo(code);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{",
                "{\"items\":[{\"some_number\":1",
                "{\"some_text\":\"a\",\"some_text\":\"b\"}",
                "{} {}",
                "<order/>",
                "{\"items\":[{\"some_number\":1111111111111111111111111111111111111111111111111}]}"
            })
    void n1_refuses_what_is_no_json_document(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(400));
    }

    @Test
    void n1_refuses_deep_nesting_and_broken_utf8() {
        assertThatThrownBy(() -> read("{\"items\":" + "[".repeat(100_000))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void e1_reads_a_mebibyte_and_not_a_byte_more() throws IOException {
        String padding = " ".repeat(JsonBodies.BODY_MAX_BYTES - 2);

        assertThat(read("{}" + padding)).isNotNull();
        assertThatThrownBy(() -> read("{}" + padding + " "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(413));
    }
}
