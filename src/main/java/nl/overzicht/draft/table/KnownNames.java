package nl.overzicht.draft.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.load.written.WholeAreaWords;

/**
 * Names that a content knows already.
 *
 * @param byField names, ids and aliases in lower case, of streams and areas
 */
public record KnownNames(Map<StatementField, Set<String>> byField) {

    /** None at all. */
    public static final KnownNames NONE = new KnownNames(Map.of());

    /** Whether a text is one of them, but for capitals. */
    public boolean have(StatementField field, String text) {
        return byField.getOrDefault(field, Set.of()).contains(text.toLowerCase(Locale.ROOT));
    }

    /** The texts of a column that are none of them, in order; without those of all areas together. */
    public List<String> unknown(StatementField field, ColumnProfile column) {
        return column.distinct().stream()
                .filter(text -> !have(field, text) && !isWhole(field, text))
                .toList();
    }

    /** The texts of a column that mark a row as about all areas together, and are not the name of an area. */
    public List<String> wholes(StatementField field, ColumnProfile column) {
        return column.distinct().stream()
                .filter(text -> !have(field, text) && isWhole(field, text))
                .toList();
    }

    private static boolean isWhole(StatementField field, String text) {
        return field == StatementField.AREA && WholeAreaWords.are(text);
    }

    /** How many of the texts of a column they are. */
    long count(StatementField field, ColumnProfile column) {
        return column.distinct().stream().filter(text -> have(field, text)).count();
    }

    /** These names, as they are compared. */
    public static Set<String> set(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
