package org.budgeting.web.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses and lists; Faces brings a converter of its own only from 4.1. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent input, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException broken) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.text("input.unknown"), null), broken);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, UUID id) {
        return id == null ? "" : id.toString();
    }
}
