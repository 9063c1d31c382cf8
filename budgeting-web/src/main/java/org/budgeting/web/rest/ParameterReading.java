package org.budgeting.web.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.budgeting.privacy.CardNumbers;

/**
 * Reads parameters as bodies are read. What is wrong with a query parameter is said with its name; a path with
 * something that cannot be an id leads to nothing, so it is answered like an id that nobody has (T6).
 */
@Provider
public class ParameterReading implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READINGS = Map.of(
            String.class, CardNumbers::masked,
            UUID.class, Scalars::id,
            LocalDate.class, Scalars::date,
            YearMonth.class, Scalars::month,
            BigDecimal.class, Scalars::decimal,
            Integer.class, Scalars::number,
            Boolean.class, Scalars::flag);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reading = type.isEnum() ? text -> Scalars.constant(type, text) : READINGS.get(type);
        if (reading == null) {
            return null;
        }
        Annotation place = Arrays.stream(annotations)
                .filter(annotation -> annotation instanceof QueryParam || annotation instanceof PathParam)
                .findAny()
                .orElse(null);
        return place == null ? null : (ParamConverter<T>) new Reading(reading, place);
    }

    private record Reading(Function<String, ?> reading, Annotation place) implements ParamConverter<Object> {

        @Override
        public Object fromString(String given) {
            if (given == null) {
                return null;
            }
            try {
                String text = Scalars.text(given);
                return text == null ? null : reading.apply(text);
            } catch (Scalars.Unreadable unreadable) {
                throw place instanceof QueryParam query
                        ? Refused.parameter(query.value(), "invalid-parameter", unreadable.getMessage())
                        : new Refused(Problem.of(404, "not-found", "Nothing is found at this address."));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
