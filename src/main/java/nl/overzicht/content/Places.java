package nl.overzicht.content;

import java.util.HashMap;
import java.util.Map;
import nl.overzicht.finding.Location;

/**
 * Where each value was read: by kind of thing, id and field. The place of an unknown field is that of its thing, that
 * of an unknown thing is its file.
 */
public final class Places {

    private final Map<String, Location> places;

    private Places(Map<String, Location> places) {
        this.places = Map.copyOf(places);
    }

    /** The place of a thing as a whole: {@code of("statement", "woontop.amount")}. */
    public Location of(String kind, String id) {
        return places.getOrDefault(key(kind, id, ""), Location.of(kind));
    }

    /** The place of one of its fields: {@code of("statement", "woontop.amount", "value")}. */
    public Location of(String kind, String id, String field) {
        Location exact = places.get(key(kind, id, field));
        return exact != null ? exact : of(kind, id);
    }

    private static String key(String kind, String id, String field) {
        return kind + "\n" + id + "\n" + field;
    }

    /** Collects places while reading. */
    public static final class Builder {

        private final Map<String, Location> places = new HashMap<>();

        /** Remembers the place of a thing; the first of two with one id stays. */
        public Builder put(String kind, String id, Location at) {
            places.putIfAbsent(key(kind, id, ""), at);
            return this;
        }

        /** Remembers the place of a field. */
        public Builder put(String kind, String id, String field, Location at) {
            places.putIfAbsent(key(kind, id, field), at);
            return this;
        }

        /** The places so far. */
        public Places build() {
            return new Places(places);
        }
    }
}
