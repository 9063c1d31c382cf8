package org.budgeting.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_was_given_E4() {
        Cursor cursor = new Cursor(LocalDate.of(2016, 2, 29), UUID.randomUUID());
        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-02-30_0", "2016-02-29", "_", "", "2016-02-29_1-2"})
    void refuses_what_looks_like_one_E4(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refuses_a_cursor_of_a_list_in_another_order_E4() {
        Cursor other = Cursor.parse(new Cursor("-amount=1.50", UUID.randomUUID()).text());
        assertThatThrownBy(other::day).isInstanceOf(InvalidInput.class);
        PageRequest page = new PageRequest(10, other.text());
        Sorting<Cursor> sorting = new Sorting<>("c.id", Cursor::id, "-day")
                .by("day", "c.day", Cursor::day, LocalDate::parse)
                .by("place", "c.place", Cursor::place, BigDecimal::new);
        assertThat(sorting.of(page).orderBy()).isEqualTo(" order by c.day desc, c.id desc");
        assertThatThrownBy(() -> sorting.of(page).narrow(new Narrowing())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> sorting.of(page.sortedBy("colour")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("day, place");
        String notOurs = new Cursor("place=x", UUID.randomUUID()).text();
        assertThatThrownBy(
                        () -> sorting.of(new PageRequest(10, notOurs, "place")).narrow(new Narrowing()))
                .isInstanceOf(InvalidInput.class);
        assertThat(sorting.of(new PageRequest(10, new Cursor("place=2", other.id()).text(), "place"))
                        .narrow(new Narrowing())
                        .where())
                .isEqualTo(" where c.place >= :place and (c.place > :place or c.id > :after)");
    }

    @Property
    void refuses_anything_that_we_did_not_give_out_E4(@ForAll String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_page_names_the_next_one_only_if_there_is_one_E4() {
        UUID id = UUID.randomUUID();
        PageRequest two = PageRequest.first(2);
        assertThat(Page.of(List.of(1, 2), two, n -> new Cursor(LocalDate.of(2026, 1, n), id))
                        .next())
                .isNull();
        Page<Integer> cut = Page.of(List.of(1, 2, 3), two, n -> new Cursor(LocalDate.of(2026, 1, n), id));
        assertThat(cut.items()).containsExactly(1, 2);
        assertThat(Cursor.parse(cut.next()).day()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void a_page_has_its_maximum_E4() {
        assertThatThrownBy(() -> PageRequest.first(201))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("200");
        assertThatThrownBy(() -> PageRequest.first(0)).isInstanceOf(InvalidInput.class);
    }
}
