package org.budgeting.storage;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The where clause of a list: conditions that are there only if their value is. */
public final class Narrowing {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition that always holds; it names no parameter. */
    public Narrowing and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on a parameter, left out if the value is null. */
    public Narrowing and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** The clause with a leading space; empty if there is nothing to narrow. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <T> TypedQuery<T> applyTo(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
