package nl.overzicht.sum;

import java.util.Optional;
import nl.overzicht.funding.Statement;

/**
 * What a row says that its number is of. Fewer coordinates are wider: a stream is wider than that stream in an area.
 *
 * @param stream id of the stream
 * @param area id of the area
 * @param item id of the project, grant, article or recipient
 */
public record Coordinates(Optional<String> stream, Optional<String> area, Optional<String> item) {

    /** The dimensions along which a whole can be divided: the three coordinates, and the years of a row. */
    public enum Dimension {
        STREAM,
        AREA,
        ITEM,
        YEAR
    }

    private static final int SPREAD = 0x9E3779B1;

    private static final int STREAM = 1;
    private static final int AREA = 2;
    private static final int ITEM = 4;

    static Coordinates of(Statement row) {
        return new Coordinates(row.stream(), row.area(), row.item());
    }

    /** Which coordinates are given: a set of three bits. */
    int given() {
        return set(stream, area, item);
    }

    /** Which coordinates a row gives. */
    static int given(Statement row) {
        return set(row.stream(), row.area(), row.item());
    }

    private static int set(Optional<String> stream, Optional<String> area, Optional<String> item) {
        return (stream.isPresent() ? STREAM : 0) + (area.isPresent() ? AREA : 0) + (item.isPresent() ? ITEM : 0);
    }

    /** Whether rows that give the one set can be wider than rows that give the other. */
    static boolean isWider(int set, int other) {
        return set != other && (set & other) == set;
    }

    /** Whether rows that give this set are of one stream, area or item. */
    static boolean hasDimension(int set, Dimension dimension) {
        return switch (dimension) {
            case STREAM -> (set & STREAM) != 0;
            case AREA -> (set & AREA) != 0;
            case ITEM -> (set & ITEM) != 0;
            case YEAR -> false;
        };
    }

    /** These coordinates without those that are not in the set. */
    Coordinates only(int set) {
        return new Coordinates(
                stream.filter(id -> (set & STREAM) != 0),
                area.filter(id -> (set & AREA) != 0),
                item.filter(id -> (set & ITEM) != 0));
    }

    /** These without their item. */
    Coordinates withoutItem() {
        return only(STREAM + AREA);
    }

    /** Ids of streams and areas are often short and alike: their codes are spread before they are joined. */
    @Override
    public int hashCode() {
        return (stream.hashCode() * SPREAD + area.hashCode()) * SPREAD + item.hashCode();
    }
}
