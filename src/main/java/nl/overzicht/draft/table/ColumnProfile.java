package nl.overzicht.draft.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.overzicht.draft.place.CellKind;
import nl.overzicht.draft.place.YearName;
import nl.overzicht.load.table.TableCell;

/**
 * What was inferred from a column. Rows that are marked as totals are not counted.
 *
 * @param head the cell with its name
 * @param index its position in the table, from 0
 * @param kinds number of cells of each kind
 * @param texts its texts that are not numbers, with the number of cells that contain each; limited to the first ones when there
 * are very many
 * @param areMany whether there are more texts than listed
 * @param currencies codes that occur in its cells
 * @param size the size of its numbers
 * @param isCode whether its numbers are codes rather than amounts: they increase by one, or begin with zeros
 * @param merged number of cells that are merged with the cell above
 * @param isHidden whether the file hides the column; it is then treated as a column without a name
 * @param isGrouped whether each of its texts occurs once, followed by empty cells, as the name of a group of rows does
 */
public record ColumnProfile(
        TableCell head,
        int index,
        Map<CellKind, Integer> kinds,
        Map<String, Integer> texts,
        boolean areMany,
        Set<String> currencies,
        Size size,
        boolean isCode,
        int merged,
        boolean isHidden,
        boolean isGrouped) {

    /** The size of the numbers in a column. */
    public enum Size {
        /** All are whole and below a thousand. */
        SMALL,
        /** All are whole. */
        WHOLE,
        /** Some have decimals, or there are no numbers. */
        OTHER;

        boolean isWhole() {
            return this != OTHER;
        }
    }

    /**
     * One in this many filled cells may be something other than a number, and one cell always may; signs for a missing number
     * are not counted.
     */
    private static final int PART = 5;

    /** A year that spans two calendar years. With a hyphen it would be a range of years, which a statement can have. */
    private static final Pattern BROKEN_YEAR = Pattern.compile("[0-9]{4}/[0-9]{2,4}");

    /** Its name, with successive spaces reduced to one; empty for a hidden column. */
    public String name() {
        return isHidden ? "" : head.text();
    }

    /** The number of cells of a kind. */
    public int count(CellKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** The number of cells that are not empty. */
    public int countFilled() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum() - count(CellKind.EMPTY);
    }

    /** Whether the column has a text in every row. */
    public boolean isFull() {
        return countFilled() > 0 && count(CellKind.EMPTY) == 0;
    }

    /** Whether all cells are empty. */
    public boolean isEmpty() {
        return countFilled() == 0;
    }

    /** Whether the column contains only years. */
    public boolean isYears() {
        return countFilled() > 0 && count(CellKind.YEAR) == countFilled();
    }

    /** Whether each cell contains a year that spans two calendar years, such as {@code 2024/25}. */
    public boolean isBrokenYears() {
        return isFull()
                && !areMany
                && texts.size() > 0
                && texts.keySet().stream().allMatch(ColumnProfile::isBrokenYear);
    }

    private static boolean isBrokenYear(String text) {
        return BROKEN_YEAR.matcher(text).matches()
                && YearName.of(text).filter(YearName::isBroken).isPresent();
    }

    /** Whether the column contains dates or months. */
    public boolean isDays() {
        return count(CellKind.DAY) > 0 && count(CellKind.DAY) + count(CellKind.YEAR) == countFilled();
    }

    /** Whether the column contains percentages. */
    public boolean isShares() {
        return 2 * count(CellKind.SHARE) > countFilled() && isMostly(count(CellKind.SHARE) + count(CellKind.NUMBER));
    }

    /** Whether the column contains numbers that may be amounts. */
    public boolean isNumbers() {
        int sure = count(CellKind.NUMBER) + count(CellKind.MARKED);
        int numbers = sure + count(CellKind.YEAR);
        boolean isOfYear = YearName.of(name()).isPresent() && 2 * numbers >= countFilled() - count(CellKind.SIGN);
        return !isCode && sure > 0 && !isShares() && (isOfYear || isMostly(numbers));
    }

    private boolean isMostly(int count) {
        int mayBe = countFilled() - count(CellKind.SIGN);
        return (PART - 1) * mayBe <= PART * count;
    }

    /** Its distinct texts, in the order of the table. */
    public List<String> distinct() {
        return List.copyOf(texts.keySet());
    }

    /** The currency in its cells; empty when they contain none or several. */
    public Optional<String> currency() {
        return currencies.size() == 1 ? Optional.of(currencies.iterator().next()) : Optional.empty();
    }
}
