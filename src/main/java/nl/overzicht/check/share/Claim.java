package nl.overzicht.check.share;

import java.math.BigDecimal;
import java.util.List;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Quantity;

/** What a sentence says that can be computed from what is known. */
public sealed interface Claim {

    /** Index of its first character. */
    int start();

    /** Index after its last character. */
    int end();

    /** Whether it is true. */
    boolean holds();

    /**
     * How large a part of a whole is.
     *
     * @param part as it is known
     * @param whole as it is known
     * @param percent that the part is of the whole, exactly
     * @param rows of both; none when the sentence says both
     */
    record Share(int start, int end, boolean holds, Quantity part, Quantity whole, BigDecimal percent, List<Fact> rows)
            implements Claim {}

    /**
     * How many there are of a list of ours, where that is another number.
     *
     * @param known how many there are
     */
    record Count(int start, int end, Fact known) implements Claim {

        @Override
        public boolean holds() {
            return false;
        }
    }
}
