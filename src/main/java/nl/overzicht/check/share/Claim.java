package nl.overzicht.check.share;

import java.math.BigDecimal;
import java.util.List;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Quantity;

/** An assertion in a sentence that can be verified by computing it from known facts: a share or a count. */
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
     * @param part the known amount of the part
     * @param whole the known amount of the whole
     * @param percent that the part is of the whole, exactly
     * @param rows that both amounts count; empty when the sentence states both amounts
     */
    record Share(int start, int end, boolean holds, Quantity part, Quantity whole, BigDecimal percent, List<Fact> rows)
            implements Claim {}

    /**
     * The number of streams or areas that a sentence states, where the list has another number of them.
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
