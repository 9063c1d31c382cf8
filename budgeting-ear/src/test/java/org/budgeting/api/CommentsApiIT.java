package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Talk about a budget by programs: threads, files, mentions, and who may what. */
class CommentsApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String FINANCE = Api.AURORA + "finance";
    private static final String OUTSIDER = Api.BOREALIS + "finance";
    private static final byte[] PDF = "%PDF-1.7\nan offer\n".getBytes(StandardCharsets.ISO_8859_1);

    private final String budget = Api.draftId("100.00");

    @Test
    void a_comment_has_an_address_is_answered_changed_and_removed() {
        Response said = say(CONTRIBUTOR, "First offer: <b>100</b>");
        String id = said.path("id");
        said.then()
                .statusCode(201)
                .header("Location", equalTo("/budgeting/comments/" + id + "/"))
                .header("ETag", notNullValue())
                .body("text", equalTo("First offer: <b>100</b>"))
                .body("author", equalTo(CONTRIBUTOR))
                .body("subject", equalTo(budget))
                .body("edited_at", nullValue());
        as(FINANCE)
                .body(Map.of("text", "Too much", "reply_to", id))
                .post("budgets/{id}/comments/", budget)
                .then()
                .statusCode(201);
        as(CONTRIBUTOR)
                .header("If-Match", said.header("ETag"))
                .body(Map.of("text", "Second offer: 80"))
                .put("comments/{id}/", id)
                .then()
                .statusCode(200)
                .body("edited_at", notNullValue());
        Response read = as(Api.AURORA + "viewer").get("comments/{id}/", id);
        read.then().statusCode(200).body("text", equalTo("Second offer: 80"));
        as(CONTRIBUTOR)
                .header("If-Match", said.header("ETag"))
                .delete("comments/{id}/", id)
                .then()
                .statusCode(412);
        as(CONTRIBUTOR).delete("comments/{id}/", id).then().statusCode(428);
        as(CONTRIBUTOR)
                .header("If-Match", read.header("ETag"))
                .delete("comments/{id}/", id)
                .then()
                .statusCode(204);
        as(CONTRIBUTOR)
                .get("budgets/{id}/comments/", budget)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", nullValue())
                .body("items[0].removed_at", notNullValue())
                .body("items[0].replies.text", contains("Too much"));
        Response gone = as(CONTRIBUTOR).get("comments/{id}/", id);
        as(CONTRIBUTOR)
                .header("If-Match", gone.header("ETag"))
                .body(Map.of("text", "Again"))
                .put("comments/{id}/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/comment-removed"));
    }

    @Test
    void the_same_key_says_it_once_E2() {
        String key = UUID.randomUUID().toString();
        String first = as(CONTRIBUTOR)
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Once"))
                .post("budgets/{id}/comments/", budget)
                .path("id");
        Response again = as(CONTRIBUTOR)
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Once"))
                .post("budgets/{id}/comments/", budget);
        again.then()
                .statusCode(201)
                .body("id", equalTo(first))
                .header("Location", equalTo("/budgeting/comments/" + first + "/"));
        as(CONTRIBUTOR).get("budgets/{id}/comments/", budget).then().body("items", hasSize(1));
    }

    @Test
    void a_list_goes_on_where_it_ended_E4() {
        say(CONTRIBUTOR, "Old");
        say(CONTRIBUTOR, "New");
        Response first = as(CONTRIBUTOR).get("budgets/{id}/comments/?page_size=1", budget);
        first.then().body("items.text", contains("New")).header("Link", containsString("/comments/?"));
        as(CONTRIBUTOR)
                .get("budgets/{id}/comments/?page_size=1&cursor={next}", budget, first.path("next"))
                .then()
                .body("items.text", contains("Old"))
                .body("next", nullValue());
    }

    @Test
    void refuses_what_says_nothing_too_much_or_in_the_wrong_place() {
        refused(Map.of("text", "  "), "/text", "required");
        refused(Map.of("text", "x".repeat(4001)), "/text", "too-long");
        String answer = as(CONTRIBUTOR)
                .body(Map.of("text", "Answer", "reply_to", say(CONTRIBUTOR, "x").<String>path("id")))
                .post("budgets/{id}/comments/", budget)
                .path("id");
        refused(Map.of("text", "Too deep", "reply_to", answer), "/reply_to", "unknown");
    }

    @Test
    void only_its_author_changes_it() {
        Response said = say(CONTRIBUTOR, "Mine");
        String id = said.path("id");
        as(FINANCE)
                .header("If-Match", said.header("ETag"))
                .body(Map.of("text", "Yours"))
                .put("comments/{id}/", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/docs/problems/not-author"));
        as(FINANCE)
                .header("If-Match", said.header("ETag"))
                .delete("comments/{id}/", id)
                .then()
                .statusCode(403);
        attach(FINANCE, id, "offer.pdf", PDF).then().statusCode(403);
    }

    @Test
    void a_file_is_attached_once_and_given_out_to_be_saved() {
        String id = say(CONTRIBUTOR, "See the offer").path("id");
        Response attached = attach(CONTRIBUTOR, id, "offer.pdf", PDF);
        String file = attached.path("id");
        attached.then()
                .statusCode(201)
                .header("Location", equalTo("/budgeting/comments/" + id + "/attachments/" + file + "/"))
                .body("media_type", equalTo("application/pdf"))
                .body("size_bytes", equalTo(PDF.length));
        attach(CONTRIBUTOR, id, "offer.pdf", PDF).then().body("id", equalTo(file));
        as(Api.AURORA + "viewer")
                .get("comments/{id}/", id)
                .then()
                .body("attachments", hasSize(1))
                .body("attachments[0].id", equalTo(file));
        Response download = as(Api.AURORA + "viewer").get("comments/{id}/attachments/{file}/", id, file);
        download.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename=\"offer.pdf\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", containsString("no-store"));
        assertThat(download.asByteArray()).isEqualTo(PDF);
        as(CONTRIBUTOR)
                .delete("comments/{id}/attachments/{file}/", id, file)
                .then()
                .statusCode(204);
        as(CONTRIBUTOR)
                .get("comments/{id}/attachments/{file}/", id, file)
                .then()
                .statusCode(404);
    }

    /** As browsers send it: the name in UTF-8, which REST-assured cannot. */
    @Test
    void a_name_keeps_its_letters() throws IOException, InterruptedException {
        String id = say(CONTRIBUTOR, "See the offer").path("id");
        String body = """
                --x\r
                Content-Disposition: form-data; name="file"; filename="Angebot März.pdf"\r
                Content-Type: application/pdf\r
                \r
                %s\r
                --x--\r
                """.formatted(new String(PDF, StandardCharsets.ISO_8859_1));
        HttpRequest request = HttpRequest.newBuilder(Api.root().resolve("/budgeting/comments/" + id + "/attachments/"))
                .header("Authorization", "Bearer " + Api.token(CONTRIBUTOR))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String file = JsonPath.from(answer.body()).getString("id");
        as(CONTRIBUTOR).get("comments/{id}/", id).then().body("attachments[0].file_name", equalTo("Angebot März.pdf"));
        as(CONTRIBUTOR)
                .get("comments/{id}/attachments/{file}/", id, file)
                .then()
                .header("Content-Disposition", containsString("Angebot%20M%C3%A4rz.pdf"));
    }

    @Test
    void refuses_files_that_run_or_lie_or_are_too_large_AT1_AT3() {
        String id = say(CONTRIBUTOR, "With files").path("id");
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        attach(CONTRIBUTOR, id, "offer.pdf", page)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo("type-not-allowed"));
        attach(CONTRIBUTOR, id, "offer.bat", "echo".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("wrong-ending"));
        byte[] large = "x".repeat((10 << 20) + 1).getBytes(StandardCharsets.US_ASCII);
        attach(CONTRIBUTOR, id, "large.txt", large)
                .then()
                .statusCode(413)
                .body("type", equalTo("/docs/problems/too-large"));
        as(CONTRIBUTOR)
                .contentType("multipart/form-data")
                .multiPart("flie", "offer.pdf", PDF)
                .post("comments/{id}/attachments/", id)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-part"));
    }

    @Test
    void an_approver_attaches_though_not_allowed_to_import() {
        String id = say(Api.AURORA + "approver", "With a file").path("id");
        attach(Api.AURORA + "approver", id, "offer.pdf", PDF).then().statusCode(201);
        attach(Api.AURORA + "viewer", id, "offer.pdf", PDF)
                .then()
                .statusCode(403)
                .body("type", equalTo("/docs/problems/forbidden"));
    }

    @Test
    void who_is_mentioned_finds_it_until_it_is_seen_CM4() {
        as(FINANCE).get("mentions/").then().statusCode(200);
        String id = say(CONTRIBUTOR, "@aurora-finance, please look.").path("id");
        as(CONTRIBUTOR).get("comments/{id}/", id).then().body("mentions", contains(FINANCE));
        as(FINANCE)
                .get("mentions/?which=new")
                .then()
                .statusCode(200)
                .body("items.comment.id", hasItem(id))
                .body("items[0].subject_name", startsWith("Budget "))
                .body("items[0].seen_at", nullValue());
        as(FINANCE).put("mentions/seen/").then().statusCode(200);
        as(FINANCE).get("mentions/?which=new").then().body("items.comment.id", not(hasItem(id)));
        as(FINANCE).get("mentions/").then().body("items.comment.id", hasItem(id));
        as(CONTRIBUTOR).get("mentions/?which=old").then().statusCode(400);
    }

    @Test
    void nothing_of_another_tenant_exists_T6() {
        Response said = say(CONTRIBUTOR, "Ours");
        String id = said.path("id");
        String file = attach(CONTRIBUTOR, id, "offer.pdf", PDF).path("id");
        as(OUTSIDER).get("budgets/{id}/comments/", budget).then().statusCode(404);
        as(OUTSIDER)
                .body(Map.of("text", "Theirs"))
                .post("budgets/{id}/comments/", budget)
                .then()
                .statusCode(404);
        as(OUTSIDER).get("comments/{id}/", id).then().statusCode(404);
        as(OUTSIDER)
                .header("If-Match", said.header("ETag"))
                .body(Map.of("text", "Theirs"))
                .put("comments/{id}/", id)
                .then()
                .statusCode(404);
        as(OUTSIDER)
                .header("If-Match", said.header("ETag"))
                .delete("comments/{id}/", id)
                .then()
                .statusCode(404);
        as(OUTSIDER).get("comments/{id}/attachments/{file}/", id, file).then().statusCode(404);
        attach(OUTSIDER, id, "offer.pdf", PDF).then().statusCode(404);
        as(CONTRIBUTOR).get("comments/{id}/", id).then().body("text", equalTo("Ours"));
    }

    private Response say(String user, String text) {
        return as(user).body(Map.of("text", text)).post("budgets/{id}/comments/", budget);
    }

    private static Response attach(String user, String comment, String name, byte[] content) {
        return as(user).contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", name, content, "application/octet-stream")
                .post("comments/{id}/attachments/", comment);
    }

    private void refused(Map<String, String> body, String pointer, String code) {
        as(CONTRIBUTOR)
                .body(body)
                .post("budgets/{id}/comments/", budget)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
