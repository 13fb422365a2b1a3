package nl.overzicht.sum;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;

/**
 * What a sum is of: the programme, a stream, an area, or a stream in an area.
 *
 * @param stream id of the stream; empty: of any stream and of none
 * @param area id of the area; empty: of any area and of none
 */
public record Scope(Optional<String> stream, Optional<String> area) {

    /** All rows. */
    public static final Scope PROGRAMME = new Scope(Optional.empty(), Optional.empty());

    /** The rows of a stream. */
    public static Scope ofStream(String stream) {
        return new Scope(Optional.of(stream), Optional.empty());
    }

    /** The rows of an area. */
    public static Scope ofArea(String area) {
        return new Scope(Optional.empty(), Optional.of(area));
    }

    /** The rows of a stream in an area. */
    public static Scope of(String stream, String area) {
        return new Scope(Optional.of(stream), Optional.of(area));
    }

    /** Whether the row gives all that this scope gives. */
    boolean holds(Statement row) {
        return (stream.isEmpty() || stream.equals(row.stream())) && (area.isEmpty() || area.equals(row.area()));
    }

    /** The rows within this scope, in the order of the file. */
    List<Statement> rows(Statements statements) {
        if (area.isPresent()) {
            return statements.ofArea(area.get()).stream().filter(this::holds).toList();
        }
        return stream.map(statements::ofStream).orElse(statements);
    }
}
