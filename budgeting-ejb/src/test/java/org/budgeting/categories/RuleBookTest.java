package org.budgeting.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Instant NOW = Instant.parse("2026-05-14T10:00:00Z");

    private final UUID travel = UUID.randomUUID();
    private final UUID software = UUID.randomUUID();

    @Test
    void matches_vendor_or_text_in_any_case_and_nothing_else_G2() {
        RuleBook book = book(
                rule(RuleMatch.VENDOR_EQUALS, "Acme Rail", travel, null),
                rule(RuleMatch.DESCRIPTION_CONTAINS, "licence", software, null));
        assertThat(book.categoryOf(" ACME RAIL ", "Whatever")).contains(travel);
        assertThat(book.categoryOf("Acme Rails", "Whatever")).isEmpty();
        assertThat(book.categoryOf(null, "Yearly LICENCE fee")).contains(software);
        assertThat(book.categoryOf(null, null)).isEmpty();
    }

    @Test
    void the_lower_priority_goes_first_then_the_whole_vendor_then_the_longer_pattern_G2() {
        RuleBook book = book(
                rule(RuleMatch.VENDOR_CONTAINS, "acme", travel, null),
                rule(RuleMatch.VENDOR_CONTAINS, "acme soft", software, null),
                rule(RuleMatch.VENDOR_EQUALS, "acme software north", travel, null),
                rule(RuleMatch.DESCRIPTION_CONTAINS, "urgent", software, 1));
        assertThat(book.categoryOf("Acme Software", "x")).contains(software);
        assertThat(book.categoryOf("Acme Software North", "x")).contains(travel);
        assertThat(book.categoryOf("Acme Software North", "urgent")).contains(software);
    }

    @Test
    void what_is_learned_is_used_once_two_corrections_agree_and_forgotten_by_another_one_G7() {
        CategoryRule learned = new CategoryRule("Acme", travel, "amy", NOW);
        assertThat(book(learned).categoryOf("acme", null)).isEmpty();
        learned.corrected(travel);
        assertThat(book(learned).categoryOf("acme", null)).contains(travel);
        learned.corrected(software);
        assertThat(book(learned).categoryOf("acme", null)).isEmpty();
        learned.corrected(software);
        assertThat(book(learned).categoryOf("acme", null)).contains(software);
    }

    @Test
    void a_correction_leaves_what_a_person_wrote_G7() {
        CategoryRule written = rule(RuleMatch.VENDOR_EQUALS, "Acme", travel, null);
        written.corrected(software);
        written.corrected(software);
        assertThat(book(written).categoryOf("acme", null)).contains(travel);
    }

    private static RuleBook book(CategoryRule... rules) {
        return new RuleBook(List.of(rules));
    }

    private static CategoryRule rule(RuleMatch match, String pattern, UUID category, Integer priority) {
        return new CategoryRule(new NewCategoryRule(match, pattern, category, priority), "amy", NOW);
    }
}
