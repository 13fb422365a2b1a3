package nl.overzicht.fact;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Sum;

/**
 * A sum as a fact.
 *
 * @param fact the number
 * @param sum of which rows, and which were set aside
 */
public record SumFact(Fact fact, Sum sum) {

    /** The sum under an id; empty when the rows have no sum. */
    static Optional<SumFact> of(String id, Sum sum) {
        return sum.quantity()
                .map(quantity -> new Fact(id, new FactValue.Number(quantity, false), sum.computed(), rows(sum), ""))
                .map(fact -> new SumFact(fact, sum));
    }

    /** Under which it is found. */
    String id() {
        return fact.id();
    }

    /** The ids of the counted rows. */
    static List<String> rows(Sum sum) {
        return new RowIds(sum.counted());
    }

    /** The ids of rows, not copied: a sum may be of a million. */
    private static final class RowIds extends AbstractList<String> implements RandomAccess {

        private final List<Statement> rows;

        RowIds(List<Statement> rows) {
            this.rows = rows;
        }

        @Override
        public String get(int index) {
            return rows.get(index).id();
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
