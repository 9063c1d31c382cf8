package org.budgeting.web.portal;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.budgeting.privacy.CardNumbers;

/** Texts that people type lose their card numbers here (PR1). */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String text) {
        return CardNumbers.masked(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, String text) {
        return text;
    }
}
