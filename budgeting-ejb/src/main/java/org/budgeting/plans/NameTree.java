package org.budgeting.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.storage.NameKey;

/** Things of a tree by their path, or by their name where it stands once. In any case of letters. Pure. */
final class NameTree {

    private static final String SEPARATOR = " / ";

    private final Map<UUID, String> paths = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<String, List<UUID>> byPath = new HashMap<>();

    /** A thing with its place; {@code parent} is null at the top. */
    record Node(UUID id, String name, UUID parent) {}

    NameTree(List<Node> nodes) {
        Map<UUID, Node> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.id(), node));
        for (Node node : nodes) {
            LinkedList<String> path = new LinkedList<>();
            for (Node here = node; here != null && path.size() <= nodes.size(); here = byId.get(here.parent())) {
                path.addFirst(here.name());
            }
            String whole = String.join(SEPARATOR, path);
            paths.put(node.id(), whole);
            byPath.computeIfAbsent(NameKey.of(whole), key -> new ArrayList<>()).add(node.id());
            byName.computeIfAbsent(NameKey.of(node.name()), key -> new ArrayList<>())
                    .add(node.id());
        }
    }

    String path(UUID id) {
        return paths.get(id);
    }

    /** Empty for an unknown one, several where the name alone does not tell. */
    List<UUID> find(String text) {
        String key = NameKey.of(text);
        return byPath.getOrDefault(key, byName.getOrDefault(key, List.of()));
    }
}
