package org.budgeting.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailsTest {

    private static final int EDGE = Thumbnails.EDGE;

    /** Orientation 6: the camera was held upright, and its rows are columns. */
    private static final byte[] TURNED = hex("ffd8ffe1001e45786966000049492a00080000000100120103000100000006000000");

    /** Where the head ends that ImageIO writes and cameras do not. */
    private static final int JFIF_END = 20;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_becomes_small_and_keeps_its_shape_AT2(String format) throws IOException {
        BufferedImage small = drawn(picture(2400, 1200, format), format.equals("png") ? FileType.PNG : FileType.JPEG);
        assertThat(small.getWidth()).isEqualTo(EDGE);
        assertThat(small.getHeight()).isEqualTo(EDGE / 2);
        assertThat(new Color(small.getRGB(10, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(EDGE - 10, 10)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_small_picture_stays_as_small_as_it_is_AT2() throws IOException {
        assertThat(drawn(picture(60, 40, "png"), FileType.PNG).getWidth()).isEqualTo(60);
    }

    @Test
    void a_photo_stands_as_the_camera_was_held_AT2() throws IOException {
        byte[] plain = picture(1000, 500, "jpg");
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(TURNED);
        turned.write(plain, JFIF_END, plain.length - JFIF_END);
        BufferedImage small = drawn(turned.toByteArray(), FileType.JPEG);
        assertThat(small.getHeight()).isGreaterThan(small.getWidth());
    }

    @Test
    void a_webp_has_one_AT2() throws IOException {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertThat(drawn(webp, FileType.WEBP).getWidth()).isEqualTo(1);
    }

    @Test
    void a_pdf_shows_its_first_page_AT2() throws IOException {
        BufferedImage small = drawn(pdf(false), FileType.PDF);
        assertThat(small.getHeight()).isBetween(EDGE - 2, EDGE);
        assertThat(small.getWidth()).isBetween(330, 345);
        assertThat(new Color(small.getRGB(100, EDGE - 20)).getGreen()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(100, EDGE - 20)).getRed()).isLessThan(60);
    }

    @Test
    void what_cannot_be_read_or_unpacks_to_very_much_has_none_AT2() throws IOException {
        assertThat(Thumbnails.of(AFile.PDF, FileType.PDF)).isEmpty();
        assertThat(Thumbnails.of(AFile.PNG, FileType.PNG)).isEmpty();
        assertThat(Thumbnails.of(AFile.text("a,b"), FileType.CSV)).isEmpty();
        assertThat(Thumbnails.of(pdf(true), FileType.PDF)).isEmpty();
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(PackedStreams.unpackBeyond(bomb)).isTrue();
        assertThat(Thumbnails.of(bomb, FileType.PDF)).isEmpty();
    }

    private static BufferedImage drawn(byte[] content, FileType type) throws IOException {
        byte[] thumbnail = Thumbnails.of(content, type).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(thumbnail));
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Green at the bottom. */
    private static byte[] pdf(boolean encrypted) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.GREEN);
                content.addRect(0, 0, 600, 100);
                content.fill();
            }
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            return saved(document);
        }
    }

    private static byte[] bomb() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blank = new byte[1 << 20];
                for (int n = 0; n < 80; n++) {
                    out.write(blank);
                }
            }
            page.setContents(stream);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
