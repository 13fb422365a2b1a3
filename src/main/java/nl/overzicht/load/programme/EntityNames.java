package nl.overzicht.load.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.funding.Area;
import nl.overzicht.load.yaml.Node;

/** The ids for names in foreign tables: ids themselves, names and aliases, each only when it is unique. */
final class EntityNames {

    private EntityNames() {}

    /** By field of a statement, the id for each name. */
    static Map<String, Map<String, String>> of(List<Node.Keys> streams, List<Area> areas, List<Node.Keys> sources) {
        Names ofStreams = new Names();
        streams.forEach(stream -> ofStreams.add(
                stream.text("id"),
                Stream.concat(
                        Stream.of(stream.text("name"), stream.text("short_name")), stream.lines("aliases").stream())));
        Names ofAreas = new Names();
        areas.forEach(area -> ofAreas.add(area.id(), Stream.of(area.name())));
        Names ofSources = new Names();
        sources.forEach(
                source -> ofSources.add(source.text("id"), Stream.of(source.text("title"), source.text("citation"))));
        return Map.of("stream", ofStreams.ids, "area", ofAreas.ids, "source", ofSources.ids);
    }

    /** The names of one kind of entity. */
    private static final class Names {

        private final Map<String, String> ids = new HashMap<>();
        private final Set<String> own = new HashSet<>();
        private final Set<String> shared = new HashSet<>();

        void add(String id, Stream<String> names) {
            own.add(id);
            ids.put(id, id);
            names.filter(name -> !name.isEmpty() && !own.contains(name)).forEach(name -> {
                String other = ids.putIfAbsent(name, id);
                if (shared.contains(name) || other != null && !other.equals(id)) {
                    shared.add(name);
                    ids.remove(name);
                }
            });
        }
    }
}
