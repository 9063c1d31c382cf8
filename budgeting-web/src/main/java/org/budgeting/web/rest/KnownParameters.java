package org.budgeting.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Refuses a query parameter that the operation does not know, or one that is given twice: a filter with a typo must not
 * answer everything.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(method, KnownParameters::of);
        for (Map.Entry<String, List<String>> given :
                request.getUriInfo().getQueryParameters().entrySet()) {
            if (!known.contains(given.getKey())) {
                throw Refused.parameter(
                        given.getKey(), "unknown-parameter", "There is no such parameter here. " + list(known));
            }
            if (given.getValue().size() > 1) {
                throw Refused.parameter(
                        given.getKey(),
                        "invalid-parameter",
                        "Give this parameter once; several words are separated by commas.");
            }
        }
    }

    private static String list(Set<String> known) {
        return known.isEmpty() ? "There are none." : "There are: " + String.join(", ", known) + ".";
    }

    static Set<String> of(Method method) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(method.getParameters()).flatMap(KnownParameters::namesOf).forEach(names::add);
        return names;
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return Stream.of(parameter.getAnnotation(QueryParam.class).value());
        }
        if (!parameter.isAnnotationPresent(BeanParam.class)) {
            return Stream.empty();
        }
        return Arrays.stream(parameter.getType().getDeclaredFields())
                .map((Field field) -> field.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value);
    }
}
