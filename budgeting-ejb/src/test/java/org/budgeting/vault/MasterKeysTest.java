package org.budgeting.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasterKeysTest {

    private static final byte[] RECEIPT = "a receipt".getBytes(StandardCharsets.UTF_8);

    private final String first = MasterKeys.fresh();
    private final MasterKeys masters = MasterKeys.of(List.of("# of 2026", "", first));
    private final String wrapped = masters.wrap(Sealed.newKey(), "aurora");
    private final byte[] sealed = opened(masters).seal(RECEIPT, "9f86");

    private Sealed opened(MasterKeys by) {
        return new Sealed(by.unwrap(wrapped, "aurora"), "aurora");
    }

    @Test
    void what_was_sealed_opens_and_shows_nothing_meanwhile_VT2() {
        assertThat(opened(masters).open(sealed, "9f86")).isEqualTo(RECEIPT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("receipt");
        assertThat(opened(masters).seal(RECEIPT, "9f86")).isNotEqualTo(sealed);
    }

    @Test
    void what_was_changed_does_not_open_VT2() {
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> opened(masters).open(changed, "9f86"));
        }
    }

    @Test
    void what_was_moved_to_another_place_or_tenant_does_not_open_VT2() {
        assertThatIllegalStateException().isThrownBy(() -> opened(masters).open(sealed, "0000"));
        Sealed borealis = new Sealed(masters.unwrap(wrapped, "aurora"), "borealis");
        assertThatIllegalStateException().isThrownBy(() -> borealis.open(sealed, "9f86"));
        assertThatIllegalStateException()
                .isThrownBy(() -> masters.unwrap(wrapped, "borealis"))
                .withMessageContaining("borealis");
    }

    @Test
    void a_newer_key_wraps_and_the_older_one_still_unwraps_until_all_are_wrapped_anew_VT4() {
        String second = MasterKeys.fresh();
        MasterKeys both = MasterKeys.of(List.of(second, first));
        assertThat(both.newest()).isNotEqualTo(masters.newest());
        assertThat(opened(both).open(sealed, "9f86")).isEqualTo(RECEIPT);

        String anew = both.wrap(both.unwrap(wrapped, "aurora"), "aurora");
        MasterKeys newer = MasterKeys.of(List.of(second));
        assertThat(new Sealed(newer.unwrap(anew, "aurora"), "aurora").open(sealed, "9f86"))
                .isEqualTo(RECEIPT);
        assertThatIllegalStateException().isThrownBy(() -> newer.unwrap(wrapped, "aurora"));
    }

    @Test
    void a_key_has_the_same_name_wherever_it_stands() {
        assertThat(MasterKeys.of(List.of(first)).newest())
                .isEqualTo(masters.newest())
                .matches("[0-9a-f]{8}");
    }

    @Test
    void a_file_without_keys_or_with_half_a_key_is_refused_and_not_shown() {
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKeys.of(List.of("# nothing")));
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKeys.of(List.of(first, first)));
        String half = first.substring(0, 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKeys.of(List.of(half)))
                .withMessageNotContaining(half);
    }
}
