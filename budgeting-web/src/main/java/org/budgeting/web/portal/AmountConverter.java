package org.budgeting.web.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads amounts as people write them: {@code 1234.5}, {@code 1,234.50}, {@code −80}; anything else is refused, never
 * guessed.
 */
@FacesConverter("amount")
public class AmountConverter implements Converter<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("[-\u2212]?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("[-\u2212]?\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent input, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (!PLAIN.matcher(written).matches() && !GROUPED.matcher(written).matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.text("input.amount"), null));
        }
        return new BigDecimal(written.replace(",", "").replace('\u2212', '-'));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.setScale(Math.max(2, shortest.scale())).toPlainString();
    }
}
