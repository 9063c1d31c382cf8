package org.budgeting.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakenPortTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"HTTP_PORT", "KEYCLOAK_PORT"})
    void refuses_a_port_that_is_taken_and_names_it_and_its_variable(String variable) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = Options.forTests(folder.resolve("data")).with(variable, String.valueOf(other.getLocalPort()));

            assertThatExceptionOfType(StartFailed.class)
                    .isThrownBy(() -> BudgetingSystem.start(options))
                    .withMessageContaining("Port " + other.getLocalPort())
                    .withMessageContaining(variable + "=" + (other.getLocalPort() + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "90 80"})
    void refuses_a_port_that_is_no_number(String port) {
        var options = Options.forTests(folder.resolve("data")).with("HTTP_PORT", port);

        assertThatExceptionOfType(StartFailed.class)
                .isThrownBy(() -> BudgetingSystem.start(options))
                .withMessageContaining("HTTP_PORT=" + port);
    }
}
