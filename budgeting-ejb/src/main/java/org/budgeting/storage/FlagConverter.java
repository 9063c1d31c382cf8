package org.budgeting.storage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Yes or no is kept as {@code Y} or {@code N}: the same on every database, because Oracle's tables know no boolean. */
@Converter(autoApply = true)
public class FlagConverter implements AttributeConverter<Boolean, String> {

    @Override
    public String convertToDatabaseColumn(Boolean flag) {
        return flag == null ? null : flag ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
        return text == null ? null : text.equals("Y");
    }
}
