package nl.overzicht.sum;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;

/**
 * What a sum is of: the programme, a stream, an area, a stream in an area, or an item of one of these; or what is of no
 * stream. Sums of items have no ids: there may be as many items as rows.
 *
 * @param stream id of the stream, or no characters for the rows of none; empty: of any stream and of none
 * @param area id of the area; empty: of any area and of none
 * @param item as its source calls it; empty: of any item and of none
 */
public record Scope(Optional<String> stream, Optional<String> area, Optional<String> item) {

    /** All rows. */
    public static final Scope PROGRAMME = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    /** The rows of no stream. Its sums have no ids: they are a part of those of the programme and of areas. */
    public static final Scope NO_STREAM = new Scope(Optional.of(""), Optional.empty(), Optional.empty());

    /** The rows of a stream. */
    public static Scope ofStream(String stream) {
        return new Scope(Optional.of(stream), Optional.empty(), Optional.empty());
    }

    /** The rows of an area. */
    public static Scope ofArea(String area) {
        return new Scope(Optional.empty(), Optional.of(area), Optional.empty());
    }

    /** The rows of a stream in an area. */
    public static Scope of(String stream, String area) {
        return new Scope(Optional.of(stream), Optional.of(area), Optional.empty());
    }

    /** Of these rows those of an item. */
    public Scope ofItem(String id) {
        return new Scope(stream, area, Optional.of(id));
    }

    /** Whether sums of these rows have ids. */
    public boolean hasIds() {
        return item.isEmpty() && !equals(NO_STREAM);
    }

    /** Whether the row gives all that this scope gives. Elsewhere the id of an item may be another's. */
    boolean holds(Statement row) {
        if (item.isPresent()) {
            return item.equals(row.item()) && stream.equals(row.stream()) && area.equals(row.area());
        }
        return (stream.isEmpty() || stream.get().equals(row.stream().orElse("")))
                && (area.isEmpty() || area.equals(row.area()));
    }

    private boolean isStreamInArea() {
        return stream.filter(id -> !id.isEmpty()).isPresent() && area.isPresent() && item.isEmpty();
    }

    /** The rows within this scope, in the order of the file. */
    List<Statement> rows(Statements statements) {
        if (equals(NO_STREAM)) {
            return statements.stream().filter(this::holds).toList();
        }
        if (isStreamInArea()) {
            return statements.of(stream.orElseThrow(), area.orElseThrow());
        }
        List<Statement> rows = area.map(statements::ofArea)
                .or(() -> stream.map(statements::ofStream))
                .orElse(statements);
        return this.equals(PROGRAMME) || rows.isEmpty() || (area.isEmpty() && item.isEmpty())
                ? rows
                : rows.stream().filter(this::holds).toList();
    }
}
