package org.budgeting.reports;

import java.awt.Font;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The typeface of all reports. It travels in JasperReports' fonts extension; no server must have it installed. */
final class Typeface {

    private static final int UNKNOWN = '□';

    private final Font font;

    Typeface(float points) {
        font = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles("DejaVu Sans Condensed", Font.PLAIN, 1, Locale.ROOT, false)
                .deriveFont(points);
    }

    Font font() {
        return font;
    }

    /** A box for each character without a picture: a name in another script must not vanish as if it were empty. */
    String printable(String text) {
        return font.canDisplayUpTo(text) < 0
                ? text
                : text.codePoints()
                        .map(character -> font.canDisplay(character) ? character : UNKNOWN)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
