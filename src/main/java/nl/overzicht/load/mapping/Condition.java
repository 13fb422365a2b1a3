package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.reconciliation.Criterion;

/** A condition on the texts of a row of a foreign table. */
public sealed interface Condition {

    /** Whether the row satisfies the condition. */
    boolean fits(ForeignRow row);

    /** The columns that it examines. */
    Stream<Column> columns();

    /** A description of the rows that satisfy it. */
    Criterion criterion();

    /** How a text is compared. */
    enum Kind {
        IS,
        IS_NOT,
        ONE_OF,
        STARTS_WITH,
        EMPTY,
        NOT_EMPTY
    }

    /**
     * A condition on the text of one column.
     *
     * @param texts to compare with; none for {@code EMPTY} and {@code NOT_EMPTY}
     */
    record CellTest(Column column, Kind kind, Set<String> texts) implements Condition {

        @Override
        public boolean fits(ForeignRow row) {
            String text = row.text(column.name());
            return switch (kind) {
                case IS, ONE_OF -> texts.contains(text);
                case IS_NOT -> !texts.contains(text);
                case STARTS_WITH -> texts.stream().anyMatch(text::startsWith);
                case EMPTY -> text.isEmpty();
                case NOT_EMPTY -> !text.isEmpty();
            };
        }

        @Override
        public Stream<Column> columns() {
            return Stream.of(column);
        }

        @Override
        public Criterion criterion() {
            return new Criterion.Test(column.name(), kind.name().toLowerCase(Locale.ROOT), List.copyOf(texts));
        }
    }

    /**
     * Several conditions combined.
     *
     * @param all whether all conditions must hold; otherwise at least one
     */
    record Joint(boolean all, List<Condition> parts) implements Condition {

        @Override
        public boolean fits(ForeignRow row) {
            return all
                    ? parts.stream().allMatch(part -> part.fits(row))
                    : parts.stream().anyMatch(part -> part.fits(row));
        }

        @Override
        public Stream<Column> columns() {
            return parts.stream().flatMap(Condition::columns);
        }

        @Override
        public Criterion criterion() {
            return new Criterion.JoinedCriteria(
                    all, parts.stream().map(Condition::criterion).toList());
        }
    }
}
