package nl.overzicht.check.share;

import java.math.BigDecimal;
import java.util.List;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Quantity;

/** A share or count in a sentence, compared with known facts. */
public sealed interface Claim {

    /** Index of its first character. */
    int start();

    /** Index after its last character. */
    int end();

    /** Whether it is true. */
    boolean holds();

    /**
     * The share of a part in a whole.
     *
     * @param part amount of the part
     * @param whole amount of the whole
     * @param percent the exact percentage that the part is of the whole
     * @param rows that both sums count; empty if the sentence states both amounts
     */
    record Share(int start, int end, boolean holds, Quantity part, Quantity whole, BigDecimal percent, List<Fact> rows)
            implements Claim {}

    /**
     * A wrong number of streams or areas.
     *
     * @param actual the fact that gives the number
     */
    record Count(int start, int end, Fact actual) implements Claim {

        @Override
        public boolean holds() {
            return false;
        }
    }
}
