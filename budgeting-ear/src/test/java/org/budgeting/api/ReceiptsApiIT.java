package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Receipts of an expense by programs: sent, seen, downloaded, removed, refused, and under whose key they lie. */
class ReceiptsApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String VIEWER = Api.AURORA + "viewer";
    private static final String OUTSIDER = Api.BOREALIS + "finance";
    private static final byte[] PDF = "%PDF-1.7\nan invoice\n".getBytes(StandardCharsets.ISO_8859_1);

    private final String expense = as(CONTRIBUTOR)
            .body(Api.expense(Api.approvedBudget("100"), "12.50"))
            .post("expenses/")
            .path("id");

    @Test
    void a_receipt_has_an_address_a_thumbnail_and_its_bytes_to_be_saved() throws IOException {
        as(VIEWER).get("expenses/{id}/", expense).then().body("receipt", nullValue());
        byte[] picture = picture();
        Response sent = send(CONTRIBUTOR, expense, "4111111111111111.png", picture);
        String path = "/budgeting/expenses/" + expense + "/receipts/" + sent.path("id") + "/";
        sent.then()
                .statusCode(201)
                .header("Location", equalTo(path))
                .header("ETag", notNullValue())
                .body("file_name", equalTo("************1111.png"))
                .body("media_type", equalTo("image/png"))
                .body("size_bytes", equalTo(picture.length))
                .body("added_by", equalTo(CONTRIBUTOR))
                .body("thumbnail", equalTo(path + "thumbnail/"));
        as(VIEWER).get("expenses/{id}/", expense).then().body("receipt", equalTo(path));
        as(VIEWER)
                .get("expenses/{id}/receipts/", expense)
                .then()
                .body("items", hasSize(1))
                .body("items[0].content", equalTo(path + "content/"));
        as(VIEWER).get(Api.root().resolve(path)).then().statusCode(200).body("id", equalTo(sent.path("id")));

        Response bytes = as(VIEWER).get(Api.root().resolve(path + "content/"));
        bytes.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", startsWith("attachment; filename=\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"));
        assertThat(bytes.asByteArray()).isEqualTo(picture);
        Response small = as(VIEWER).get(Api.root().resolve(path + "thumbnail/"));
        small.then().statusCode(200).contentType("image/jpeg").header("X-Content-Type-Options", "nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(small.asByteArray())).getWidth())
                .isEqualTo(480);

        for (String below : new String[] {"", "content/", "thumbnail/"}) {
            as(OUTSIDER).get(Api.root().resolve(path + below)).then().statusCode(404);
        }
        as(OUTSIDER).delete(Api.root().resolve(path)).then().statusCode(404);
        as(CONTRIBUTOR).delete(Api.root().resolve(path)).then().statusCode(204);
        as(CONTRIBUTOR).get(Api.root().resolve(path)).then().statusCode(404);
        as(VIEWER).get("expenses/{id}/", expense).then().body("receipt", nullValue());
    }

    @Test
    void the_same_key_sends_it_once_and_the_same_file_without_one_is_refused_E2_X9() {
        String key = UUID.randomUUID().toString();
        Response first = sendOnce(key);
        first.then().statusCode(201).body("thumbnail", nullValue());
        sendOnce(key).then().statusCode(201).body("id", equalTo(first.path("id")));
        send(CONTRIBUTOR, expense, "again.pdf", PDF)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/receipt-exists"))
                .body("detail", containsString("invoice.pdf"));
        as(CONTRIBUTOR).get("expenses/{id}/receipts/", expense).then().body("items", hasSize(1));
    }

    private Response sendOnce(String key) {
        return as(CONTRIBUTOR)
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "invoice.pdf", PDF, "application/octet-stream")
                .post("expenses/{id}/receipts/", expense);
    }

    @Test
    void refuses_what_is_no_picture_lies_or_is_too_large_AT1_AT3() throws IOException {
        refused(
                send(CONTRIBUTOR, expense, "scan.png", "plain".getBytes(StandardCharsets.US_ASCII)),
                "type-not-allowed");
        refused(send(CONTRIBUTOR, expense, "scan.pdf", picture()), "wrong-ending");
        refused(send(CONTRIBUTOR, expense, "scan.pdf", new byte[0]), "empty");
        send(CONTRIBUTOR, expense, "scan.pdf", new byte[(10 << 20) + 1])
                .then()
                .statusCode(413)
                .body("type", equalTo("/docs/problems/too-large"));
        as(CONTRIBUTOR)
                .contentType("multipart/form-data")
                .multiPart("receipt", "scan.pdf", PDF)
                .post("expenses/{id}/receipts/", expense)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-part"));
        send(OUTSIDER, expense, "scan.pdf", PDF).then().statusCode(404);
    }

    @Test
    void an_administrator_changes_the_key_and_older_files_stay_readable_VT3() {
        String before = send(CONTRIBUTOR, expense, "invoice.pdf", PDF).path("content");
        Response rotated = as(Api.AURORA + "admin").post("content_keys/rotate/");
        rotated.then().statusCode(200).body("current", equalTo(true)).body("wrapped_by", notNullValue());
        as(Api.AURORA + "admin").get("content_keys/").then().body("items.id[0]", notNullValue());
        assertThat(as(VIEWER).get(Api.root().resolve(before)).asByteArray()).isEqualTo(PDF);
    }

    private static Response send(String user, String expense, String name, byte[] content) {
        return as(user).contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", name, content, "application/octet-stream")
                .post("expenses/{id}/receipts/", expense);
    }

    private static void refused(Response answer, String code) {
        answer.then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo(code));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
