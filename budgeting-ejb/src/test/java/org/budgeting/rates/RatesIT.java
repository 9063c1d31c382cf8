package org.budgeting.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class RatesIT extends InContainer {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 17);

    @Inject
    private RateService rates;

    @Inject
    private OwnersSql sql;

    @Test
    void the_same_file_changes_nothing_twice_and_a_corrected_one_keeps_what_was_ER5() {
        TestTenant town = tenant();
        assertThat(imported(town, EcbFileTest.class.getResourceAsStream("eurofxref-hist.csv")))
                .isEqualTo(new ImportedRates(21, 0, 0, 0, List.of()));
        long entries = entries(town);
        assertThat(imported(town, EcbFileTest.class.getResourceAsStream("eurofxref-hist.csv")))
                .isEqualTo(new ImportedRates(0, 0, 21, 0, List.of()));
        assertThat(imported(town, EcbFileTest.class.getResourceAsStream("eurofxref-daily.xml")))
                .as("the same day in the other form")
                .isEqualTo(new ImportedRates(0, 0, 5, 0, List.of()));
        assertThat(entries(town)).isEqualTo(entries);
        ImportedRates corrected = imported(town, text("Date,USD,GBP\n2026-04-17,1.14,x\n"));
        assertThat(corrected.corrected()).isEqualTo(1);
        assertThat(corrected.reasons()).containsExactly(new ImportedRates.Reason(2, "\"x\" is no rate of GBP."));
        RateDetails dollar = list(town, "USD").get(0);
        assertThat(dollar.rate()).isEqualByComparingTo("1.14");
        assertThat(town.as(Role.VIEWER, () -> rates.past(dollar.id())))
                .singleElement()
                .satisfies(past -> assertThat(past.rate()).isEqualByComparingTo("1.1376"));
        assertThatThrownBy(() -> correct(town, dollar, "1.2")).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> imported(town, text("<html/>"))).isInstanceOf(InvalidInput.class);
        assertThat(list(given.aTenant(), null)).isEmpty();
    }

    @Test
    void a_rate_by_hand_is_corrected_and_keeps_what_it_was_ER4() {
        TestTenant town = tenant();
        NewRate input = new NewRate("GBP", "USD", DAY, new BigDecimal("1.25"));
        assertThatThrownBy(() -> town.as(Role.BUDGET_OWNER, () -> rates.add(input)))
                .isInstanceOf(Forbidden.class);
        RateDetails added = town.as(Role.TENANT_ADMIN, () -> rates.add(input));
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> rates.add(input))).isInstanceOf(RateExists.class);
        RateDetails right = correct(town, added, "1.3");
        assertThat(right.id()).isEqualTo(added.id());
        assertThatThrownBy(() -> correct(town, added, "1.4")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> correct(town, right, "0")).isInstanceOf(InvalidInput.class);
        assertThat(town.as(Role.VIEWER, () -> rates.past(added.id())))
                .extracting(past -> past.rate().stripTrailingZeros())
                .containsExactly(new BigDecimal("1.25"));
        TestTenant another = given.aTenant();
        assertThatThrownBy(() -> get(another, added.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correct(another, right, "1.4")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_list_goes_on_where_it_ended_latest_day_first() {
        TestTenant town = tenant();
        imported(town, EcbFileTest.class.getResourceAsStream("eurofxref-hist.csv"));
        RateFilter pounds = new RateFilter("GBP", RateSource.ECB, LocalDate.of(2026, 1, 1), DAY);
        var first = town.as(Role.VIEWER, () -> rates.list(pounds, PageRequest.first(2)));
        var rest = town.as(Role.VIEWER, () -> rates.list(pounds, new PageRequest(2, first.next())));
        assertThat(first.items()).extracting(RateDetails::date).containsExactly(DAY, DAY.minusDays(1));
        assertThat(rest.items()).extracting(RateDetails::date).containsExactly(DAY.minusDays(2));
        assertThat(rest.next()).isNull();
    }

    private ImportedRates imported(TestTenant town, InputStream file) {
        return town.as(Role.FINANCE, () -> rates.importEcb(file, "eurofxref.csv"));
    }

    private RateDetails correct(TestTenant town, RateDetails read, String right) {
        return town.as(Role.FINANCE, () -> rates.correct(read.id(), read.version(), new BigDecimal(right)));
    }

    private RateDetails get(TestTenant town, UUID id) {
        return town.as(Role.VIEWER, () -> rates.get(id));
    }

    private List<RateDetails> list(TestTenant town, String currency) {
        return town.as(Role.VIEWER, () -> rates.list(new RateFilter(currency, null, null, null), PageRequest.first(50)))
                .items();
    }

    private long entries(TestTenant town) {
        return sql.number("SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ?", town.id());
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
