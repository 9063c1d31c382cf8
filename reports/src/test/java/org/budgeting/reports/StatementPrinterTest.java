package org.budgeting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.budgeting.reports.AStatement.aStatement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementPrinterTest {

    private static final StatementPrinter PRINTER = new StatementPrinter();

    @Test
    void tells_the_budget_its_key_figures_and_who_approved_it() {
        String text = print("year", aStatement().withCategories(8).made());

        assertThat(text)
                .contains(
                        "Aurora Borough Council",
                        "Adult social care, operating budget 2026/27",
                        "Adults and Communities")
                .contains("Annual", "Active", "1 April 2026 – 31 March 2027", "GBP (British Pound)")
                .contains("1,250,000.00", "1,200,000.00", "18,250.00", "62,400.00", "816,653.07", "352,696.93")
                .contains("84 · Good", "as of 21 Nov 2026")
                .contains("Martin Okafor, 12 Mar 2026, 09:05", "Priya Raman, 20 Mar 2026, 15:42");
    }

    @Test
    void tells_moments_in_the_zone_of_the_reader() {
        String text =
                print("summer", aStatement().approvedAt("2026-06-30T23:30:00Z").made());

        assertThat(text).contains("Priya Raman, 1 Jul 2026, 00:30");
    }

    @Test
    void RP3_numbers_each_page_and_tells_when_and_for_whom_it_was_made() {
        List<String> pages = PrintedText.pages(
                PRINTER.pdf(aStatement().over(36).withCategories(40).made()));

        assertThat(pages).hasSizeBetween(8, 20);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .contains("Page " + page + " of " + pages.size())
                    .contains("Made on 22 November 2026 at 12:30 (UTC+00:00, Europe/London) for Aoife Finch")
                    .contains("Aurora Borough Council");
        }
    }

    @Test
    void prints_a_budget_without_lines() {
        String text = print("empty", aStatement().notApproved().made());

        assertThat(text)
                .contains("Amount (not approved)", "Not approved", "Not scored", "1,250,000.00")
                .contains("Nothing has been planned and nothing has been spent.")
                .contains("Page 1 of 1")
                .doesNotContain("null");
    }

    @Test
    void prints_a_budget_of_nothing() {
        assertThat(print("nothing", aStatement().amount("0", "EUR").made())).contains("– of amount", "0.00");
    }

    @Test
    void tells_a_line_without_a_category() {
        assertThat(print(
                        "uncategorised",
                        aStatement().with("", "2026-05", "10", "3").made()))
                .contains("Not categorised");
    }

    @Test
    void keeps_a_total_beside_the_line_before_it() {
        for (int categories = 1; categories <= 20; categories++) {
            List<String> pages = PrintedText.pages(
                    PRINTER.pdf(aStatement().withCategories(categories).made()));
            String totals = pages.stream()
                    .filter(page -> page.contains("All categories Planned"))
                    .collect(Collectors.joining());
            int total = totals.lastIndexOf("All categories Planned");

            assertThat(totals.substring(totals.lastIndexOf("by category and month", total), total))
                    .as("the page with the total of %d categories", categories)
                    .contains("Planned");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> & <i>italic</i>",
                "$F{name} $P{tenant} $V{PAGE_NUMBER} $R{page}",
                "${jndi:ldap://example.org/a} #{1+1} ${7*7}",
                "\"); System.exit(1); (\"",
                "{0} {1,number} 'quoted' it''s %s %n \\u0041",
                "=HYPERLINK(\"http://example.org\")",
                "&lt;style isBold='true'&gt;"
            })
    void RP2_prints_what_people_wrote_literally(String wicked) {
        String text = print(
                "wicked",
                aStatement()
                        .of(wicked)
                        .named(wicked)
                        .described(wicked)
                        .department(wicked)
                        .forUser(wicked)
                        .with(wicked, "2026-04", "100", "90")
                        .made());

        // tenant, name, description, department and user on the first page, and the category in its two tables
        assertThat(text.replaceAll("\\s+", "").split(Pattern.quote(wicked.replaceAll("\\s+", "")), -1))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void prints_the_scripts_of_its_font_and_survives_the_others() {
        String text = print(
                "scripts",
                aStatement()
                        .named("Žižkov, Łódź and Zürich: € 5, £ 6, ¥ 7, Ελλάδα, Київ")
                        .described("東京都の予算 · ميزانية القاهرة · תקציב · 한국 · ไทย · 🎉 · e\u0301")
                        .with("東京", "2026-04", "5", "5")
                        .with("ميزانية", "2026-04", "6", "5")
                        .with(
                                "broken \uD83C surrogate, \u202Ereversed\u202C, tab\tand\nbreak\u0000",
                                "2026-04",
                                "7",
                                "5")
                        .made());

        assertThat(text)
                .contains("Žižkov, Łódź and Zürich: € 5, £ 6, ¥ 7, Ελλάδα, Київ")
                .contains("reversed", "□□")
                .doesNotContain("\u202E");
    }

    @Test
    void wraps_names_as_long_as_they_may_be() {
        String name = "Refurbishment of the northern reablement centre and its gardens "
                        .repeat(4)
                        .substring(0, 199) + "§";
        String text = print(
                "long-names",
                aStatement()
                        .named(name)
                        .described("All about it. ".repeat(60))
                        .department(name)
                        .with(name, "2026-04", "1234567.89", "-1234567.89")
                        .with("Donaudampfschifffahrtsgesellschaftskapitänsversorgungskasse", "2026-04", "1", "2")
                        .made());

        assertThat(text.split("§", -1)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(text).contains("…");
    }

    @Test
    void shows_the_digits_of_the_currency() {
        assertThat(print(
                        "yen",
                        aStatement().amount("1250000", "JPY").withCategories(3).made()))
                .contains("1,250,000")
                .doesNotContain("1,250,000.0");
        assertThat(print(
                        "dinar",
                        aStatement().amount("1250", "KWD").withCategories(3).made()))
                .contains("1,250.000");
    }

    @Test
    void never_rounds_a_figure_that_has_more_digits_than_its_currency() {
        assertThat(print(
                        "quarter-pence",
                        aStatement()
                                .with("Energy", "2026-04", "0.0025", "0.0025")
                                .made()))
                .contains("0.0025", "1,250,000.0000");
    }

    @Test
    void gives_wide_figures_wider_columns() {
        String text = print(
                "billions",
                aStatement().amount("8760000000", "USD").withCategories(10).made());

        assertThat(text).contains("8,409,600,000.00", "Phasing, Apr 2026 – Sept 2026", "Phasing, Oct 2026 – Mar 2027");
        print(
                "trillions",
                aStatement()
                        .amount("-999999999999999.9999", "USD")
                        .withCategories(2)
                        .made());
    }

    @Test
    void writes_a_refund_with_a_minus_sign() {
        assertThat(print(
                        "refund",
                        aStatement().with("Travel", "2026-04", "100", "-250.50").made()))
                .contains("-250.50", "350.50");
    }

    @Test
    void prints_a_budget_whose_period_has_not_begun_and_one_whose_period_is_over() {
        assertThat(print(
                        "future",
                        aStatement().startingIn("2027-04").withCategories(2).made()))
                .contains("Months after Nov 2026 are not known yet", "Phasing, Apr 2027 – Mar 2028");
        assertThat(print(
                        "past",
                        aStatement().startingIn("2024-04").withCategories(2).made()))
                .doesNotContain("not known yet");
        assertThat(print("one-month", aStatement().over(1).withCategories(2).made()))
                .contains("Phasing, Apr 2026 Variance");
    }

    @Test
    void counts_what_was_spent_outside_the_period() {
        assertThat(print(
                        "late",
                        aStatement()
                                .with("Travel", "2026-04", "100", "80", "2027-05", "0", "20")
                                .made()))
                .contains("Phasing, Apr 2027 – May 2027");
    }

    @Test
    void is_tagged_titled_and_carries_its_fonts() {
        byte[] pdf = PRINTER.pdf(aStatement().withCategories(2).made());

        PDDocumentInformation facts = PrintedText.inside(pdf, document -> {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(StreamSupport.stream(document.getPages().spliterator(), false)
                            .flatMap(page -> StreamSupport.stream(
                                            page.getResources().getFontNames().spliterator(), false)
                                    .map(name -> fontNamed(page.getResources(), name))))
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded);
            return document.getDocumentInformation();
        });
        assertThat(facts.getTitle()).isEqualTo("Budget statement: Adult social care, operating budget 2026/27");
        assertThat(facts.getAuthor()).isEqualTo("Aurora Borough Council");
        assertThat(facts.getSubject()).isEqualTo("Budget statement 1 April 2026 – 31 March 2027");
    }

    @Test
    void serves_many_threads_and_none_of_their_class_loaders() throws Exception {
        List<BudgetStatement> statements = IntStream.range(0, 24)
                .mapToObj(i -> aStatement()
                        .named("Budget " + i)
                        .withCategories(1 + i % 5)
                        .made())
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            return thread;
        });
        try {
            List<Future<byte[]>> printed = pool.invokeAll(statements.stream()
                    .map(statement -> (Callable<byte[]>) () -> PRINTER.pdf(statement))
                    .toList());
            for (int i = 0; i < printed.size(); i++) {
                assertThat(PrintedText.of(printed.get(i).get())).contains("Budget " + i);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void writes_in_english_wherever_the_server_stands() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(PrintedText.of(new StatementPrinter()
                            .pdf(aStatement().withCategories(1).made())))
                    .contains("1,250,000.00", "22 November 2026", "Budget statement");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refuses_a_period_that_is_too_long() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> aStatement().over(BudgetStatement.MONTHS_MAX + 1).made())
                .withMessageContaining("120 months");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> aStatement().with("Travel", "9999-12", "1", "1").made());
    }

    /** Kept under target/statements, to be looked at. */
    private static String print(String name, BudgetStatement statement) {
        byte[] pdf = PRINTER.pdf(statement);
        try {
            Files.write(Files.createDirectories(Path.of("target/statements")).resolve(name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PrintedText.of(pdf);
    }

    private static PDFont fontNamed(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
