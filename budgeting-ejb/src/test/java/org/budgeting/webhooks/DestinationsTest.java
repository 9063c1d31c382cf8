package org.budgeting.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.budgeting.problems.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private final Destinations strict = new Destinations(false, Optional.empty());
    private final Destinations lenient = new Destinations(true, Optional.of(List.of("LocalHost", " 10.1.2.3")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "203.0.113.7",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::"
            })
    void nothing_is_sent_to_an_address_that_is_not_public_WH5(String address) {
        assertThatThrownBy(() -> strict.resolve(address)).isInstanceOf(AddressRefused.class);
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThat(strict.fault("https://" + host + "/hook"))
                .get()
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly("url", "not-public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "223.255.255.254",
                "2606:4700:4700::1111",
                "2a00:1450:4001:82a::200e"
            })
    void everybody_s_addresses_are_spoken_to_WH5(String address) throws UnknownHostException {
        assertThat(strict.resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/, not-https",
        "ftp://example.org/, not-https",
        "file:///etc/passwd, malformed",
        "https:///hook, malformed",
        "hook, malformed",
        "'https://exa mple.org/', malformed",
        "https://user:secret@1.1.1.1/, malformed",
        "https://1.1.1.1/#part, malformed",
        "https://1.1.1.1:8443/, port",
        "https://1.1.1.1:80/, port",
        "https://localhost/, not-public",
        "https://2130706433/, not-public",
    })
    void an_address_that_will_not_do_is_told_in_words(String url, String code) {
        assertThat(strict.fault(url)).get().extracting(FieldProblem::code).isEqualTo(code);
    }

    @Test
    void what_an_operator_allows_is_allowed_and_no_more() throws UnknownHostException {
        assertThat(strict.fault("HTTPS://1.1.1.1:443/hook?of=us")).isEmpty();
        assertThat(lenient.fault("http://1.1.1.1/")).isEmpty();
        assertThat(lenient.fault("http://localhost:8123/hook")).isEmpty();
        assertThat(lenient.fault("https://10.1.2.3:9/")).isEmpty();
        assertThat(lenient.resolve("LOCALHOST")).isNotEmpty();
        assertThat(lenient.fault("http://127.0.0.1/"))
                .get()
                .extracting(FieldProblem::code)
                .isEqualTo("not-public");
    }

    @Test
    void the_address_that_is_looked_at_is_the_one_that_is_spoken_to_WH5() throws IOException {
        try (Receiver receiver = new Receiver();
                CloseableHttpClient refusing = Courier.client(strict);
                CloseableHttpClient allowing = Courier.client(lenient)) {
            assertThatThrownBy(() -> refusing.executeOpen(null, new HttpPost(receiver.url()), null))
                    .isInstanceOf(AddressRefused.class);
            assertThat(receiver.heard()).isEmpty();
            assertThat(allowing.executeOpen(null, new HttpPost(receiver.url()), null)
                            .getCode())
                    .isEqualTo(200);
        }
    }
}
