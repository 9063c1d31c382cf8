package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.budgeting.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagingApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern NEXT = Pattern.compile("<(/budgeting/expenses/\\?[^>]*)>; rel=\"next\"");

    @Test
    void walks_a_list_to_its_end_and_meets_each_row_once_E4() {
        String budget = Api.approvedBudget("1000");
        List<String> recorded = IntStream.range(0, 7)
                .mapToObj(n -> as(CONTRIBUTOR)
                        .body(Api.expense(budget, "1" + n / 2))
                        .post("expenses/")
                        .<String>path("id"))
                .toList();
        List<String> byCursor = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(CONTRIBUTOR).queryParam("budget", budget).queryParam("page_size", 3);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("expenses/");
            byCursor.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(byCursor).containsExactlyInAnyOrderElementsOf(recorded).doesNotHaveDuplicates();
        assertThat(byLink("expenses?budget=" + budget + "&page_size=3")).isEqualTo(byCursor);

        assertThat(byLink("expenses?budget=" + budget + "&page_size=3&sort=amount"))
                .isEqualTo(recorded);
        Collections.reverse(byCursor = new ArrayList<>(recorded));
        assertThat(byLink("expenses?budget=" + budget + "&page_size=3&sort=-amount"))
                .isEqualTo(byCursor);
        as(CONTRIBUTOR)
                .get("expenses/?sort=colour")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("sort"));
        String other = as(CONTRIBUTOR).get("expenses/?page_size=1&sort=-amount").path("next");
        as(CONTRIBUTOR)
                .queryParam("cursor", other)
                .get("expenses/?sort=amount")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
        as(CONTRIBUTOR)
                .accept("text/csv")
                .get("budgets/?sort=-name&fields=name")
                .then()
                .statusCode(200)
                .body(startsWith("name"));
    }

    @Test
    void a_list_as_a_file_has_all_that_passes_the_filter_and_no_formula_TF3(@TempDir Path folder) throws IOException {
        String budget = Api.approvedBudget("1000");
        for (int n = 0; n < 4; n++) {
            Map<String, Object> expense = new HashMap<>(Api.expense(budget, "1" + n + ".50"));
            expense.put("description", "=1+" + n);
            as(CONTRIBUTOR).body(expense).post("expenses/").then().statusCode(201);
        }
        Response csv = as(CONTRIBUTOR)
                .accept("text/csv")
                .queryParam("budget", budget)
                .queryParam("page_size", 3)
                .queryParam("fields", "description,amount,vendor")
                .get("expenses/");
        assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).contains("expenses.csv");
        assertThat(csv.asString().split("\r\n"))
                .containsExactly(
                        "description,amount,vendor", "'=1+3,13.50,", "'=1+2,12.50,", "'=1+1,11.50,", "'=1+0,10.50,");

        byte[] workbook = as(CONTRIBUTOR)
                .accept(WORKBOOK)
                .queryParam("budget", budget)
                .get("expenses/")
                .asByteArray();
        assertThat(sheetOf(workbook, folder)).contains("<v>13.50</v>").doesNotContain("<f>");
    }

    @Test
    void items_are_cut_down_to_the_fields_that_are_asked_for() {
        Response page = as(CONTRIBUTOR).queryParam("fields", "id,name").get("budgets/");
        assertThat(page.jsonPath().getMap("items[0]").keySet()).containsExactly("id", "name");
        as(CONTRIBUTOR)
                .queryParam("fields", "id,nonsense")
                .get("budgets/")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("fields"))
                .body("errors[0].code", equalTo("unknown-field"));
        as(CONTRIBUTOR)
                .accept("text/csv")
                .queryParam("status", "nonsense")
                .get("budgets/")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as(CONTRIBUTOR).accept("application/pdf").get("budgets/").then().statusCode(406);
    }

    @Test
    void a_copy_is_kept_up_by_what_was_written_and_deleted_since() {
        String place = as(CONTRIBUTOR).get("budgets/?updated_since=now").path("updated_until");
        String kept = Api.draftId("10");
        Response dropped = Api.draft("20");
        as(CONTRIBUTOR)
                .header("If-Match", dropped.header("ETag"))
                .delete("budgets/{id}/", dropped.<String>path("id"))
                .then()
                .statusCode(204);
        Set<String> written = new HashSet<>();
        Set<String> deleted = new HashSet<>();
        AtomicReference<String> next = new AtomicReference<>(place);
        Eventually.within(Duration.ofSeconds(30), () -> {
            Response answer =
                    as(CONTRIBUTOR).queryParam("updated_since", next.get()).get("budgets/");
            answer.then().statusCode(200);
            written.addAll(answer.path("items.id"));
            deleted.addAll(answer.path("deleted"));
            next.set(answer.path("updated_until"));
            assertThat(written).contains(kept);
            assertThat(deleted).contains(dropped.<String>path("id"));
        });
        assertThat(deleted).doesNotContain(kept);

        as(Api.BOREALIS + "viewer")
                .queryParam("updated_since", place)
                .get("budgets/")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(kept)))
                .body("deleted", not(hasItem(dropped.<String>path("id"))));
        for (String list : List.of("expenses", "goals", "commitments", "transfers", "recurring_expenses")) {
            Response now = as(CONTRIBUTOR).get(list + "/?updated_since=now");
            now.then().statusCode(200).body("items", empty());
            as(CONTRIBUTOR)
                    .queryParam("updated_since", now.<String>path("updated_until"))
                    .get(list + "/")
                    .then()
                    .statusCode(200);
        }
        as(CONTRIBUTOR)
                .get("expenses/?updated_since=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-parameter"));
        as(CONTRIBUTOR)
                .get("expenses/?updated_since=now&status=paid")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("status"))
                .body("errors[0].code", equalTo("invalid-parameter"));
        as(CONTRIBUTOR).get("expenses/").then().body("$", not(hasKey("deleted")));
    }

    private static String sheetOf(byte[] workbook, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("expenses.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> byLink(String first) {
        List<String> ids = new ArrayList<>();
        URI address = Api.root().resolve(first);
        while (address != null) {
            Response page = as(CONTRIBUTOR).urlEncodingEnabled(false).get(address);
            ids.addAll(page.path("items.id"));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("next") == null);
            var next = NEXT.matcher(String.valueOf(link));
            address = next.matches() ? Api.root().resolve(next.group(1)) : null;
        }
        return ids;
    }
}
