package org.budgeting.funds;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** A policy is kept as its words: {@code STOP WARN STOP ANNUAL 5}, in the order of the record. */
@Converter(autoApply = true)
class ControlPolicyConverter implements AttributeConverter<ControlPolicy, String> {

    @Override
    public String convertToDatabaseColumn(ControlPolicy policy) {
        return policy == null
                ? null
                : String.join(
                        " ",
                        policy.actual().name(),
                        policy.request().name(),
                        policy.commitment().name(),
                        policy.horizon().name(),
                        policy.tolerance().toPlainString());
    }

    @Override
    public ControlPolicy convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        String[] words = text.split(" ");
        return new ControlPolicy(
                Control.valueOf(words[0]),
                Control.valueOf(words[1]),
                Control.valueOf(words[2]),
                Horizon.valueOf(words[3]),
                new BigDecimal(words[4]));
    }
}
