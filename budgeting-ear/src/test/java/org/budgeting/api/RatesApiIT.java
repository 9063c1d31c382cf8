package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exchange rates by programs: by hand and from files. Days long ago, so that nothing is converted by them. */
class RatesApiIT {

    private static final String FINANCE = Api.AURORA + "finance";
    private static final String VIEWER = Api.AURORA + "viewer";

    @Test
    void a_file_is_imported_once_and_listed_ER5() {
        String file = "Date, USD, GBP, QQQ, \n3 May 2004, 1.1940, 0.67310, 1, \n";
        upload(file)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(1))
                .body("reasons[0].line", equalTo(1));
        upload(file).then().body("accepted", equalTo(0)).body("unchanged", equalTo(2));
        as(VIEWER)
                .get("rates/?currency=USD&source=ecb&date_from=2004-05-03&date_to=2004-05-03")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].base", equalTo("EUR"))
                .body("items[0].rate", equalTo("1.194"))
                .body("items[0].recorded_by", equalTo("aurora-finance"));
        as(Api.BOREALIS + "viewer")
                .get("rates/?date_from=2004-05-03&date_to=2004-05-03")
                .then()
                .body("items", hasSize(0));
        upload("<html>404</html>")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo("no-ecb-file"));
    }

    @Test
    void a_rate_by_hand_is_added_once_and_corrected_ER4() {
        Response added = add("2005-03-01", "1.92");
        added.then().statusCode(201).header("Location", notNullValue()).body("source", equalTo("manual"));
        String id = added.path("id");
        add("2005-03-01", "1.93").then().statusCode(409).body("type", equalTo("/docs/problems/rate-exists"));
        as(FINANCE).body(Map.of("rate", "1.91")).put("rates/{id}/", id).then().statusCode(428);
        as(FINANCE)
                .header("If-Match", added.header("ETag"))
                .body(Map.of("rate", "1.91"))
                .put("rates/{id}/", id)
                .then()
                .statusCode(200)
                .body("rate", equalTo("1.91"));
        as(VIEWER).get("rates/{id}/past/", id).then().body("items.rate", contains("1.92"));
        as(Api.BOREALIS + "finance").get("rates/{id}/", id).then().statusCode(404);
        as(VIEWER).get("rates/?source=manual&currency=GBP").then().body("items.source", everyItem(equalTo("manual")));
    }

    @Test
    void refuses_what_is_no_rate() {
        as(FINANCE)
                .body(Map.of("base", "GBP", "quote", "QQQ", "date", "2199-01-01", "rate", "1000000000000"))
                .post("rates/")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-currency", "in-future", "no-rate"))
                .body("errors.pointer", hasItem("/quote"));
    }

    private static Response add(String day, String rate) {
        return as(FINANCE)
                .body(Map.of("base", "GBP", "quote", "USD", "date", day, "rate", rate))
                .post("rates/");
    }

    private static Response upload(String content) {
        return as(FINANCE)
                .contentType("multipart/form-data")
                .multiPart("file", "eurofxref.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("rates/import/");
    }
}
