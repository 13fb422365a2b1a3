package nl.overzicht.content;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Location;

/**
 * The locations of values, by kind of thing, id and field. The location of an unknown field is that of its thing; that
 * of an unknown thing is its file. Immutable.
 */
public final class Places {

    /** The kind of the rows of a table of statements. */
    public static final String STATEMENT = "statement";

    private final String folder;
    private final Map<String, Map<String, Location>> places;
    private final Map<String, Map<String, RowPlace>> rows;
    private final Set<String> incomplete;
    private final Optional<Places> data;

    private Places(Builder builder) {
        this.folder = builder.folder;
        this.places = builder.places.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, ofKind -> Map.copyOf(ofKind.getValue())));
        this.rows = Map.copyOf(builder.rows);
        this.incomplete = Set.copyOf(builder.incomplete);
        this.data = builder.data;
    }

    /** Only the places below {@code data/}. */
    public Places ofData() {
        return data.orElse(this);
    }

    /** A location with its path relative to the content folder: where that folder is on disk is never published. */
    public Location relativize(Location at) {
        String prefix = folder + "/";
        return at.path().startsWith(prefix)
                ? new Location(at.path().substring(prefix.length()), at.sheet(), at.line(), at.column())
                : at;
    }

    /** Whether the author wrote such a thing, even when it could not be read: a reference to it is then not a mistake. */
    public boolean has(String kind, String id) {
        return exact(kind, id, "").isPresent() || row(kind, id).isPresent();
    }

    /** Whether the ids of all things of this kind are known; false when a file could not be read. */
    public boolean isComplete(String kind) {
        return !incomplete.contains(kind)
                && data.filter(places -> !places.isComplete(kind)).isEmpty();
    }

    /** The location of a thing as a whole: {@code of("statement", "woontop.amount")}; never empty, see {@link Places}. */
    public Location of(String kind, String id) {
        return exact(kind, id, "").or(() -> row(kind, id).map(RowPlace::at)).orElseGet(() -> Location.of(kind));
    }

    /** The location of a field: {@code of("statement", "woontop.amount", "value")}. */
    public Location of(String kind, String id, String field) {
        return exact(kind, id, field)
                .or(() -> row(kind, id).flatMap(row -> row.of(field)))
                .orElseGet(() -> of(kind, id));
    }

    /** The path of the mapping that reads a thing from a foreign table; empty when none does. */
    public Optional<String> mapping(String kind, String id) {
        return row(kind, id).flatMap(RowPlace::mappingPath);
    }

    /** Whether a thing has a location for a field. */
    public boolean hasField(String kind, String id, String field) {
        return exact(kind, id, field).isPresent()
                || row(kind, id).flatMap(row -> row.of(field)).isPresent();
    }

    private Optional<Location> exact(String kind, String id, String field) {
        Map<String, Location> ofKind = places.getOrDefault(kind, Map.of());
        Location at = ofKind.isEmpty() ? null : ofKind.get(key(id, field));
        return at != null || data.isEmpty()
                ? Optional.ofNullable(at)
                : data.get().exact(kind, id, field);
    }

    private Optional<RowPlace> row(String kind, String id) {
        RowPlace row = rows.getOrDefault(kind, Map.of()).get(id);
        return row != null || data.isEmpty()
                ? Optional.ofNullable(row)
                : data.get().row(kind, id);
    }

    private static String key(String id, String field) {
        return id + "\n" + field;
    }

    /** Collects locations during reading. Not thread-safe. */
    public static final class Builder {

        private final String folder;
        private final Map<String, Map<String, Location>> places = new HashMap<>();
        private final Map<String, Map<String, RowPlace>> rows = new HashMap<>();
        private final Set<String> incomplete = new HashSet<>();
        private Optional<Places> data = Optional.empty();

        /** @param folder the content folder as findings show it */
        public Builder(String folder) {
            this.folder = folder;
        }

        /** Adds the locations of the rows of a kind, by id. The map is not copied, since there may be a million. */
        public Builder rows(String kind, Map<String, RowPlace> byId) {
            rows.put(kind, Collections.unmodifiableMap(byId));
            return this;
        }

        /** Adds the location of a thing; the first of two with one id is kept. */
        public Builder put(String kind, String id, Location at) {
            return put(kind, id, "", at);
        }

        /** Adds the location of a field; the first of two is kept. */
        public Builder put(String kind, String id, String field, Location at) {
            places.computeIfAbsent(kind, added -> new HashMap<>()).putIfAbsent(key(id, field), at);
            return this;
        }

        /** Adds the places below {@code data/}, which are looked up last. */
        public Builder withData(Places ofData) {
            data = Optional.of(ofData);
            return this;
        }

        /** Records that things of this kind may be missing. */
        public Builder incomplete(String kind) {
            incomplete.add(kind);
            return this;
        }

        /** The places so far. */
        public Places build() {
            return new Places(this);
        }
    }
}
