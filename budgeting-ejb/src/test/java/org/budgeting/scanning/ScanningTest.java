package org.budgeting.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.budgeting.problems.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScanningTest {

    private static final byte[] CLEAN = new byte[200_000];

    private final AClamd clamd = new AClamd();
    private final ClamAv client = new ClamAv(Optional.of("localhost"), clamd.port());

    @AfterEach
    void close() {
        clamd.close();
    }

    @Test
    void a_clean_file_passes() {
        assertThatCode(() -> scanning(true).check(CLEAN)).doesNotThrowAnyException();
        assertThatCode(() -> scanning(true).check(new byte[0])).doesNotThrowAnyException();
    }

    @Test
    void a_virus_is_refused_by_its_name_SC1() {
        byte[] infected = ("x".repeat(70_000) + AClamd.VIRUS).getBytes(StandardCharsets.US_ASCII);
        for (boolean required : new boolean[] {true, false}) {
            assertThatThrownBy(() -> scanning(required).check(infected))
                    .isInstanceOfSatisfying(FileInfected.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("file-infected");
                        assertThat(refusal).hasMessageContaining("Win.Test.EICAR_HDB-1");
                        assertThat(refusal.fields()).hasSize(1);
                    });
        }
    }

    @Test
    void without_an_answer_no_file_is_taken_unless_it_may_SC2() {
        clamd.close();
        assertThatThrownBy(() -> scanning(true).check(CLEAN))
                .isInstanceOfSatisfying(
                        ScannerSilent.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE));
        assertThatCode(() -> scanning(false).check(CLEAN)).doesNotThrowAnyException();
    }

    @Test
    void an_answer_that_says_neither_is_none_SC2() {
        assertThatThrownBy(() -> scanning(true).check(new byte[(1 << 20) + 1])).isInstanceOf(ScannerSilent.class);
    }

    @Test
    void nobody_is_asked_where_none_is_configured() {
        clamd.close();
        ClamAv off = new ClamAv(Optional.empty(), clamd.port());
        assertThat(off.isOn()).isFalse();
        assertThatCode(() -> new Scanning(List.of(off), true).check(CLEAN)).doesNotThrowAnyException();
    }

    private Scanning scanning(boolean required) {
        return new Scanning(List.of(client), required);
    }
}
