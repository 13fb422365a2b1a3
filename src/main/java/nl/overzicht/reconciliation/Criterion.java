package nl.overzicht.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.finding.Text;

/** Which rows of a foreign table a condition means. */
public sealed interface Criterion {

    /** Between several of which each, or only one, must hold. */
    Text AND = Text.of(" en ", " and ");

    Text OR = Text.of(" of ", " or ");

    /** What a test says of the text of its column. */
    Map<String, Text> VERBS = Map.of(
            "is", Text.of("is", "is"),
            "is_not", Text.of("is niet", "is not"),
            "one_of", Text.of("is", "is"),
            "starts_with", Text.of("begint met", "begins with"),
            "empty", Text.of("is leeg", "is empty"),
            "not_empty", Text.of("is niet leeg", "is not empty"));

    /** As a mapping writes it, on one line: {@code Scheme starts_with Subtotal}. */
    String notation();

    /** In plain words, for a finding: {@code Scheme begint met 'Subtotal'}. */
    Text words();

    /**
     * One test of the text of a column.
     *
     * @param column its name
     * @param test key of the mapping, such as {@code is} or {@code starts_with}
     * @param texts that it is compared with; none for {@code empty} and {@code not_empty}
     */
    record Test(String column, String test, List<String> texts) implements Criterion {

        @Override
        public String notation() {
            return (column + " " + test + " " + String.join(", ", texts)).strip();
        }

        @Override
        public Text words() {
            List<Text> all = texts.stream()
                    .map(text ->
                            text.isEmpty() ? Text.of("(leeg)", "(empty)") : Text.of("'%s'", "'%s'", Text.shown(text)))
                    .toList();
            return Text.of("%s %s %s", "%s %s %s", Text.shown(column), VERBS.get(test), Text.joined(OR, all))
                    .strip();
        }
    }

    /**
     * Several together.
     *
     * @param all whether each must hold, and not just one
     */
    record JoinedCriteria(boolean all, List<Criterion> parts) implements Criterion {

        @Override
        public String notation() {
            return parts.stream()
                    .map(Criterion::notation)
                    .collect(Collectors.joining("; ", all ? "all (" : "any (", ")"));
        }

        @Override
        public Text words() {
            List<Text> each = parts.stream()
                    .map(part -> part instanceof JoinedCriteria ? Text.of("(%s)", "(%s)", part.words()) : part.words())
                    .toList();
            return Text.joined(all ? AND : OR, each);
        }
    }
}
