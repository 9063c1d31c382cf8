package org.budgeting.web.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Months in addresses and in fields of the type month, as both write them: 2026-04. */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent input, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException broken) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.text("input.month"), null), broken);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
