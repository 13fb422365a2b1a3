package nl.overzicht.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.finding.BilingualText;

/** A condition that selects rows of a foreign table. */
public sealed interface Criterion {

    /** Joins conditions that must all hold; {@link #OR} those of which one must. */
    BilingualText AND = BilingualText.of(" en ", " and ");

    BilingualText OR = BilingualText.of(" of ", " or ");

    /** The words of each test, by its key in a mapping. */
    Map<String, BilingualText> VERBS = Map.of(
            "is", BilingualText.of("is", "is"),
            "is_not", BilingualText.of("is niet", "is not"),
            "one_of", BilingualText.of("is", "is"),
            "starts_with", BilingualText.of("begint met", "begins with"),
            "empty", BilingualText.of("is leeg", "is empty"),
            "not_empty", BilingualText.of("is niet leeg", "is not empty"));

    /** As a mapping writes it, on one line: {@code Scheme starts_with Subtotal}. */
    String notation();

    /** In plain words, for a finding: {@code Scheme begint met 'Subtotal'}. */
    BilingualText words();

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
        public BilingualText words() {
            List<BilingualText> all = texts.stream()
                    .map(text -> text.isEmpty()
                            ? BilingualText.of("(leeg)", "(empty)")
                            : BilingualText.of("'%s'", "'%s'", BilingualText.toLine(text)))
                    .toList();
            return BilingualText.of(
                            "%s %s %s",
                            "%s %s %s", BilingualText.toLine(column), VERBS.get(test), BilingualText.join(OR, all))
                    .strip();
        }
    }

    /**
     * Several conditions.
     *
     * @param all whether all must hold; otherwise one
     */
    record JoinedCriteria(boolean all, List<Criterion> parts) implements Criterion {

        @Override
        public String notation() {
            return parts.stream()
                    .map(Criterion::notation)
                    .collect(Collectors.joining("; ", all ? "all (" : "any (", ")"));
        }

        @Override
        public BilingualText words() {
            List<BilingualText> texts = parts.stream()
                    .map(part -> part instanceof JoinedCriteria
                            ? BilingualText.of("(%s)", "(%s)", part.words())
                            : part.words())
                    .toList();
            return BilingualText.join(all ? AND : OR, texts);
        }
    }
}
