package org.budgeting.attachments;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails.Builder;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws what a file looks like: a JPEG of {@value #EDGE} pixels at most, the way up that a person holds it. Pure. */
final class Thumbnails {

    static final int EDGE = 480;

    /** Read row by row, so a picture of a good phone costs little; the whole of a WebP is held. */
    private static final long PIXELS_MAX = 120_000_000;

    private static final long WEBP_PIXELS_MAX = 16_000_000;

    private Thumbnails() {}

    /** Empty for files that look like nothing, or cannot be read. */
    static Optional<byte[]> of(byte[] content, FileType type) {
        try {
            BufferedImage image = switch (type) {
                case PDF -> firstPage(content);
                case PNG, JPEG -> picture(content, readerOf(content), PIXELS_MAX);
                case WEBP -> picture(content, new WebPImageReaderSpi().createReaderInstance(null), WEBP_PIXELS_MAX);
                default -> null;
            };
            return image == null ? Optional.empty() : Optional.of(jpeg(image));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // Whatever stands in a file that somebody sent, it may still be kept.
            return Optional.empty();
        }
    }

    private static ImageReader readerOf(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? readers.next() : null;
        }
    }

    private static BufferedImage picture(byte[] content, ImageReader reader, long pixelsMax) throws IOException {
        if (reader == null) {
            return null;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > pixelsMax) {
                return null;
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * EDGE));
            param.setSourceSubsampling(step, step, 0, 0);
            return upright(reader.read(0, param), reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, ImageReader reader) {
        Orientation orientation = orientationOf(reader);
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** As the camera noted it; null if it did not. */
    private static Orientation orientationOf(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException none) {
            return null;
        }
    }

    private static BufferedImage firstPage(byte[] content) throws IOException {
        if (PackedStreams.unpackBeyond(content)) {
            return null;
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                return null;
            }
            PDRectangle page = document.getPage(0).getCropBox();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, EDGE / Math.max(page.getWidth(), page.getHeight()), ImageType.RGB);
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        Builder<BufferedImage> small =
                net.coobird.thumbnailator.Thumbnails.of(onWhite(image)).outputFormat("jpg");
        if (Math.max(image.getWidth(), image.getHeight()) > EDGE) {
            small.size(EDGE, EDGE);
        } else {
            small.scale(1);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        small.toOutputStream(out);
        return out.toByteArray();
    }

    /** A JPEG knows no transparency; what shines through is paper. */
    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, Color.WHITE, null);
        return opaque;
    }
}
