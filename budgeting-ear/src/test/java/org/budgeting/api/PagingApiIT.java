package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final Pattern NEXT = Pattern.compile("<(/budgeting/expenses/\\?[^>]*)>; rel=\"next\"");

    @Test
    void walks_a_list_to_its_end_and_meets_each_row_once_E4() {
        String budget = Api.approvedBudget("1000");
        List<String> recorded = IntStream.range(0, 7)
                .mapToObj(n -> as(CONTRIBUTOR)
                        .body(Api.expense(budget, "1"))
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
