package org.budgeting.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What was done to one thing: the business's verb, why, and each field that changed.
 *
 * <pre>{@code Change.of("budget", id, "approved").because(reason).field("state", "submitted", "approved")}</pre>
 */
public final class Change {

    // Made once: the static methods of Json look for their provider on the class path at each call, which costs more
    // than all the rest.
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final String subjectType;
    private final UUID subjectId;
    private final String action;
    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private String reason;

    private Change(String subjectType, UUID subjectId, String action) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.action = action;
    }

    public static Change of(String subjectType, UUID subjectId, String action) {
        return new Change(subjectType, subjectId, action);
    }

    public Change because(String why) {
        this.reason = why;
        return this;
    }

    /** Notes a field if it changed; null stands for absent. */
    public Change field(String name, Object before, Object after) {
        String old = before == null ? null : before.toString();
        String now = after == null ? null : after.toString();
        if (!Objects.equals(old, now)) {
            fields.put(name, new String[] {old, now});
        }
        return this;
    }

    /** Notes a field of something new. */
    public Change field(String name, Object value) {
        return field(name, null, value);
    }

    String subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    String action() {
        return action;
    }

    String reason() {
        return reason;
    }

    String json() {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder pair = JSON.createArrayBuilder();
            for (String value : values) {
                if (value == null) {
                    pair.addNull();
                } else {
                    pair.add(value);
                }
            }
            object.add(name, pair);
        });
        return object.build().toString();
    }
}
