package org.budgeting.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import org.budgeting.privacy.CardNumbers;

/**
 * How single values stand in JSON: always as strings, read by {@link Scalars}, enumerations in lower case. Texts lose
 * their card numbers here.
 */
class JsonWords extends SimpleModule {

    private static final long serialVersionUID = 1L;

    JsonWords() {
        super("words of the contract");
        addDeserializer(String.class, new FromString<>(CardNumbers::masked));
        addDeserializer(BigDecimal.class, new FromString<>(Scalars::decimal));
        addDeserializer(LocalDate.class, new FromString<>(Scalars::date));
        addDeserializer(YearMonth.class, new FromString<>(Scalars::month));
        addDeserializer(Instant.class, new FromString<>(Scalars::moment));
        addDeserializer(UUID.class, new FromString<>(Scalars::id));
        addSerializer(BigDecimal.class, new AsString<>(BigDecimal::toPlainString));
        addSerializer(LocalDate.class, new AsString<>(LocalDate::toString));
        addSerializer(YearMonth.class, new AsString<>(YearMonth::toString));
        addSerializer(Instant.class, new AsString<>(Instant::toString));
        addSerializer(Enum.class, new AsString<>(Scalars::word));
        addKeySerializer(Enum.class, new AsName());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return new FromString<>(text -> Scalars.constant(type, text));
            }
        });
    }

    private static final class FromString<T> extends JsonDeserializer<T> {

        private final Function<String, T> reading;

        FromString(Function<String, T> reading) {
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new WrongJson(parser, "A string is due here.");
            }
            try {
                String text = Scalars.text(parser.getText());
                return text == null ? null : reading.apply(text);
            } catch (Scalars.Unreadable unreadable) {
                throw new WrongJson(parser, unreadable.getMessage());
            }
        }
    }

    private static final class AsString<T> extends JsonSerializer<T> {

        private final Function<T, String> writing;

        AsString(Function<T, String> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(writing.apply(value));
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class AsName extends JsonSerializer<Enum> {

        @Override
        public void serialize(Enum word, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(Scalars.word(word));
        }
    }
}
