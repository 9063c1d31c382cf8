package org.budgeting.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "offer.pdf, offer.pdf",
        "C:\\Users\\ann\\offer.pdf, offer.pdf",
        "../../etc/offer.pdf, offer.pdf",
        "offer, offer.pdf",
        "Offer.PDF, Offer.PDF",
        "'  ', file.pdf"
    })
    void a_name_is_one_line_without_a_path_and_with_an_ending(String said, String kept) {
        assertThat(FileName.said(said).of(FileType.PDF).text()).isEqualTo(kept);
    }

    @Test
    void what_a_person_does_not_see_is_left_out() {
        assertThat(FileName.said("fdp.\u202eoffer\r\n.pdf").of(FileType.PDF).text())
                .isEqualTo("fdp.offer.pdf");
        assertThat(FileName.said(null).of(FileType.PNG).text()).isEqualTo("file.png");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.said("x".repeat(300) + ".pdf").of(FileType.PDF).text())
                .hasSize(200)
                .endsWith("x.pdf");
        assertThat(FileName.said("x".repeat(300)).of(FileType.PDF).text())
                .hasSize(200)
                .endsWith("x.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer.bat", "offer.pdf.exe", "offer.html", "offer.pdf"})
    void a_text_that_is_called_otherwise_is_refused_AT1(String name) {
        assertThatThrownBy(() -> FileName.said(name).of(FileType.TEXT))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Name it as what it is");
    }
}
