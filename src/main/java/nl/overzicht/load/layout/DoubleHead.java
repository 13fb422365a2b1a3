package nl.overzicht.load.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/**
 * A head of two rows of which a mapping names only one: names that occur twice in that row are distinguished by the row above
 * or below it.
 *
 * @param rows of the head, counted from 1, in ascending order
 * @param joined the head with the joined names
 */
public record DoubleHead(List<Integer> rows, Head joined) {

    /** In the second row only names and years are expected; other numbers belong to the body. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private static final Pattern NUMBER = Pattern.compile("[-+(\u20ac]?\\s*[0-9][0-9., ]*[-)%]?");

    /**
     * The head of these two rows; empty when one of them cannot be a head, or the names are still equal.
     *
     * @param table the source of the rows, which knows the values of merged cells
     * @param twice the names that occur twice in one of the rows
     */
    static Optional<DoubleHead> of(CellRows table, List<TableCell> upper, List<TableCell> lower, Set<String> twice) {
        if (upper.isEmpty() || lower.isEmpty()) {
            return Optional.empty();
        }
        JoinedHead head = new JoinedHead(table);
        head.addUpper(upper);
        Head joined = head.join(lower);
        int width = Math.min(upper.size(), lower.size());
        List<Integer> doubled = IntStream.range(0, width)
                .filter(index -> twice.contains(text(upper, index)) || twice.contains(text(lower, index)))
                .boxed()
                .toList();
        Set<String> once = new HashSet<>();
        boolean differ = !doubled.isEmpty()
                && doubled.stream()
                        .allMatch(index -> isName(text(lower, index))
                                && once.add(joined.cells().get(index).text()));
        return differ
                ? Optional.of(new DoubleHead(
                        List.of(upper.get(0).at().line(), lower.get(0).at().line()), joined))
                : Optional.empty();
    }

    private static String text(List<TableCell> cells, int index) {
        return ForeignRow.oneLine(cells.get(index).text());
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && (YEAR.matcher(text).matches() || !NUMBER.matcher(text).matches());
    }

    /** The joined name of the first column with this name. */
    public String name(String column) {
        return joined.cells().stream()
                .map(TableCell::text)
                .filter(name -> name.equals(column) || name.startsWith(column + " ") || name.endsWith(" " + column))
                .findFirst()
                .orElse(column);
    }
}
