package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @Test
    void takes_a_structured_string_and_a_bare_key_alike() {
        assertThat(IdempotentInterceptor.keyOf("\"8e03978e-40d5\"")).isEqualTo("8e03978e-40d5");
        assertThat(IdempotentInterceptor.keyOf("8e03978e-40d5")).isEqualTo("8e03978e-40d5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a b", "\"a", "é", "a\u0001"})
    void refuses_what_is_no_key(String header) {
        assertThat(refusalOf(header).code()).isEqualTo("idempotency-key-invalid");
    }

    @Test
    void refuses_a_key_that_is_too_long() {
        assertThat(refusalOf("k".repeat(256)).status()).isEqualTo(400);
    }

    private static Problem refusalOf(String header) {
        return catchThrowableOfType(Refused.class, () -> IdempotentInterceptor.keyOf(header))
                .problem();
    }
}
