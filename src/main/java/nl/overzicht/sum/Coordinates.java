package nl.overzicht.sum;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;

/**
 * What a row says that its number is of. Fewer coordinates are wider: a stream is wider than that stream in an area.
 *
 * @param stream id of the stream
 * @param area id of the area
 * @param item id of the project, grant, article or recipient
 */
record Coordinates(Optional<String> stream, Optional<String> area, Optional<String> item) {

    private static final int STREAM = 1;
    private static final int AREA = 2;
    private static final int ITEM = 4;

    static Coordinates of(Statement row) {
        return new Coordinates(row.stream(), row.area(), row.item());
    }

    /** Which coordinates are given: a set of three bits. */
    int given() {
        return (stream.isPresent() ? STREAM : 0) + (area.isPresent() ? AREA : 0) + (item.isPresent() ? ITEM : 0);
    }

    /** These coordinates without those that are not in the set. */
    Coordinates only(int set) {
        return new Coordinates(
                stream.filter(id -> (set & STREAM) != 0),
                area.filter(id -> (set & AREA) != 0),
                item.filter(id -> (set & ITEM) != 0));
    }

    /** All that are wider than these: none of them, or some. */
    Stream<Coordinates> wider() {
        int all = given();
        return IntStream.range(0, all).filter(set -> (set & all) == set).mapToObj(this::only);
    }

    boolean isWiderThan(Coordinates other) {
        return given() != other.given() && equals(other.only(given()));
    }

    /** These without their item. */
    Coordinates withoutItem() {
        return only(STREAM + AREA);
    }
}
