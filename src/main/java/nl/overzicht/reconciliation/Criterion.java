package nl.overzicht.reconciliation;

import java.util.List;
import java.util.stream.Collectors;

/** Which rows of a foreign table a condition means. */
public sealed interface Criterion {

    /** In the words of a mapping, on one line: {@code Scheme starts_with Subtotal}. */
    String notation();

    /**
     * One test of the text of a column.
     *
     * @param column its name
     * @param test key of the mapping, as {@code is} or {@code starts_with}
     * @param texts against which it is held; none for {@code empty} and {@code not_empty}
     */
    record Test(String column, String test, List<String> texts) implements Criterion {

        @Override
        public String notation() {
            return (column + " " + test + " " + String.join(", ", texts)).strip();
        }
    }

    /**
     * Several together.
     *
     * @param all whether each must hold, and not just one
     */
    record Joined(boolean all, List<Criterion> parts) implements Criterion {

        @Override
        public String notation() {
            return parts.stream()
                    .map(Criterion::notation)
                    .collect(Collectors.joining("; ", all ? "all (" : "any (", ")"));
        }
    }
}
