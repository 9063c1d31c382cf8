package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.budgeting.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file's way in by programs: sent, polled, accounted for, refused. */
class ImportsApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_file_with_a_mapping_starts_at_once_and_comes_once() {
        String budget = Api.approvedBudget("100.00");
        String file = card("10.00")
                + "2026-04-18,10.00,%1$s\n2026-04-18,10.00,%1$s\n2026-04-19,90.00,=1+1\n".formatted(UUID.randomUUID());
        Response accepted = send(file, "{\"budget\": \"%s\", \"status\": \"paid\"}".formatted(budget));
        accepted.then().statusCode(202).header("Location", startsWith("/budgeting/imports/"));
        JsonPath done = ended(accepted.path("id"));
        assertThat(done.getString("status")).isEqualTo("completed");
        assertThat(done.getInt("accepted")).isEqualTo(3);
        assertThat(done.getInt("rejected")).isEqualTo(1);
        assertThat(done.getInt("progress_percent")).isEqualTo(100);
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.actual", equalTo("30.00"));
        as(CONTRIBUTOR)
                .get("imports/{id}/rejected/", done.getString("id"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("card-rejected.csv"))
                .body(containsString("'=1+1"))
                .body(containsString("has 70.00 GBP left; 90.00 GBP is asked for"));

        JsonPath again =
                ended(send(file, "{\"budget\": \"%s\"}".formatted(budget)).path("id"));
        assertThat(again.getInt("accepted")).isZero();
        assertThat(again.getInt("duplicates")).isEqualTo(3);
        assertThat(again.getString("same_file_as")).isEqualTo(done.getString("id"));
    }

    @Test
    void a_file_that_is_sent_again_with_its_key_has_one_effect_and_one_answer_E2_K1() {
        String key = UUID.randomUUID().toString();
        String budget = Api.approvedBudget("100.00");
        String file = card("10.00");
        String mapping = "{\"budget\": \"%s\"}".formatted(budget);
        Response first = send(key, file, mapping);
        Response second = send(key, file, mapping);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(ended(first.path("id")).getInt("accepted")).isEqualTo(1);

        send(key, card("10.00"), mapping)
                .then()
                .statusCode(422)
                .body("type", equalTo("/docs/problems/idempotency-key-reused"));
        send(key, file, null).then().statusCode(422);
    }

    @Test
    void a_start_is_repeated_with_its_key_E2() {
        String id = send(card("5.00"), null).path("id");
        String mapping = "{\"budget\": \"%s\"}".formatted(Api.approvedBudget("100.00"));
        String key = UUID.randomUUID().toString();
        for (int n = 0; n < 2; n++) {
            as(CONTRIBUTOR)
                    .header("Idempotency-Key", key)
                    .body(mapping)
                    .post("imports/{id}/start/", id)
                    .then()
                    .statusCode(202)
                    .body("status", equalTo("queued"));
        }
    }

    @Test
    void a_file_without_a_mapping_waits_for_one() {
        String id = send(card("5.00"), null)
                .then()
                .statusCode(201)
                .body("status", equalTo("needs_mapping"))
                .body("mapping.columns.vendor", equalTo("merchant"))
                .body("preview[0][1]", equalTo("5.00"))
                .extract()
                .path("id");
        as(CONTRIBUTOR)
                .body("{\"columns\": {\"date\": \"date\", \"amount\": \"price\"}}")
                .post("imports/{id}/start/", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/columns/amount", "/budget"));
        as(CONTRIBUTOR)
                .body("{\"budget\": \"%s\"}".formatted(Api.approvedBudget("100.00")))
                .post("imports/{id}/start/", id)
                .then()
                .statusCode(202);
        assertThat(ended(id).getInt("accepted")).isEqualTo(1);
        as(CONTRIBUTOR)
                .body("{}")
                .post("imports/{id}/start/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/import-already-started"));
        as(CONTRIBUTOR).post("imports/{id}/cancel/", id).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date^amount~2026-04-17^5|wrong-delimiter",
                "date,amount~2026-04-17,\"5\" x|broken-quotes",
                "2026-04-17,5.00|no-header",
                "date,amount|no-rows",
                "date,date~2026-04-17,5|duplicate-column"
            })
    void refuses_what_cannot_be_read_without_guessing(String file, String code) {
        refused(
                upload().multiPart(
                                "file",
                                "card.csv",
                                file.replace('~', '\n').getBytes(StandardCharsets.UTF_8),
                                "text/csv"),
                code);
    }

    @Test
    void refuses_utf_16() {
        refused(
                upload().multiPart("file", "card.csv", card("1").getBytes(StandardCharsets.UTF_16), "text/csv"),
                "utf-16");
    }

    @Test
    void refuses_parts_and_fields_that_do_not_exist() {
        upload().multiPart("file", "card.csv", card("1").getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("mapping", "{\"colums\": {}}", "application/json")
                .post("imports/")
                .then()
                .statusCode(400)
                .body("type", equalTo("/docs/problems/unknown-field"));
        upload().multiPart("flie", "card.csv", card("1").getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("imports/")
                .then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("unknown-part")));
    }

    /** The claim alone is refused: not a byte of the body is sent. */
    @Test
    void refuses_a_claim_of_two_gigabytes_before_it_reads() throws IOException {
        URI root = Api.root();
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /budgeting/imports/ HTTP/1.1\r
                    Host: %s:%d\r
                    Authorization: Bearer %s\r
                    Content-Type: multipart/form-data; boundary=x\r
                    Content-Length: 2147483648\r
                    Connection: close\r
                    \r
                    """.formatted(root.getHost(), root.getPort(), Api.token(CONTRIBUTOR))
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void is_for_those_who_may_and_for_the_own_tenant() {
        as(Api.AURORA + "viewer")
                .contentType("multipart/form-data")
                .multiPart("file", "card.csv", card("1").getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("imports/")
                .then()
                .statusCode(403);
        String id = send(card("7.00"), null).path("id");
        as(Api.BOREALIS + "finance").get("imports/{id}/", id).then().statusCode(404);
        as(Api.BOREALIS + "finance").get("imports/{id}/rejected/", id).then().statusCode(404);
        as(Api.BOREALIS + "finance")
                .body("{}")
                .post("imports/{id}/start/", id)
                .then()
                .statusCode(404);
        as(CONTRIBUTOR).post("imports/{id}/cancel/", id).then().statusCode(200).body("status", equalTo("cancelled"));
    }

    private static String card(String amount) {
        return "date,amount,merchant\n2026-04-17,%s,%s\n".formatted(amount, UUID.randomUUID());
    }

    private static RequestSpecification upload() {
        return as(CONTRIBUTOR).contentType("multipart/form-data");
    }

    private static Response send(String file, String mapping) {
        return send(UUID.randomUUID().toString(), file, mapping);
    }

    private static Response send(String key, String file, String mapping) {
        RequestSpecification form = upload().header("Idempotency-Key", key)
                .multiPart("file", "card.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv");
        return (mapping == null ? form : form.multiPart("mapping", mapping, "application/json")).post("imports/");
    }

    private static void refused(RequestSpecification form, String code) {
        form.post("imports/")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo(code));
    }

    private static JsonPath ended(String id) {
        Eventually.within(
                PATIENCE, () -> assertThat(job(id).getString("status")).isIn("completed", "failed", "cancelled"));
        return job(id);
    }

    private static JsonPath job(String id) {
        return as(CONTRIBUTOR).get("imports/{id}/", id).jsonPath();
    }
}
