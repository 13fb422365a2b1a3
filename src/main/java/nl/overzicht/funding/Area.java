package nl.overzicht.funding;

import java.util.Map;
import java.util.Optional;

/**
 * A place the programme works in.
 *
 * @param id as {@code leeuwarden-oost}
 * @param name as published
 * @param features what else the table says about it, by the names of {@link AreaColumns}; none is empty
 */
public record Area(String id, String name, Map<String, String> features) {

    /** The value of a column; empty: the table says nothing there. */
    public Optional<String> feature(String column) {
        return Optional.ofNullable(features.get(column));
    }
}
