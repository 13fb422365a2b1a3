package nl.overzicht.draft.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.load.notation.WholeAreaWords;

/**
 * The names that the content defines.
 *
 * @param byField for streams and for areas: names, ids and aliases in lower case
 */
public record KnownNames(Map<StatementField, Set<String>> byField) {

    /** No names. */
    public static final KnownNames NONE = new KnownNames(Map.of());

    /** Whether a text is one of the names, ignoring case. */
    public boolean contains(StatementField field, String text) {
        return byField.getOrDefault(field, Set.of()).contains(text.toLowerCase(Locale.ROOT));
    }

    /** The texts of a column that are not among the names, in order; texts for all areas together are left out. */
    public List<String> unknown(StatementField field, ColumnProfile column) {
        return column.distinct().stream()
                .filter(text -> !contains(field, text) && !isWhole(field, text))
                .toList();
    }

    /** The texts of a column that stand for all areas together and are not the name of an area. */
    public List<String> wholes(StatementField field, ColumnProfile column) {
        return column.distinct().stream()
                .filter(text -> !contains(field, text) && isWhole(field, text))
                .toList();
    }

    private static boolean isWhole(StatementField field, String text) {
        return field == StatementField.AREA && WholeAreaWords.match(text);
    }

    /** The number of texts of a column that are among the names. */
    long count(StatementField field, ColumnProfile column) {
        return column.distinct().stream().filter(text -> contains(field, text)).count();
    }

    /** The names in the form in which they are compared. */
    public static Set<String> set(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
