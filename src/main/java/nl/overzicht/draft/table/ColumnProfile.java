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
 * What can be inferred from a column: rows that are marked as totals are not counted.
 *
 * @param head its name and where it is
 * @param index its place in the table, from 0
 * @param kinds how many cells there are of each kind
 * @param texts the texts of its cells that are no numbers, with how many cells have each; of very many the first
 * @param areMany whether it has more texts than these
 * @param currencies that its cells name
 * @param size how large its numbers are
 * @param isCode whether its numbers are no amounts: they rise by one, or begin with zeros
 * @param merged how many cells show what the one above them holds
 * @param isHidden whether the file does not show it, so that it is as if it had no name
 * @param isGrouped whether each of its texts occurs once and then leaves cells empty, as the name of a group does
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

    /** How large the numbers of a column are. */
    public enum Size {
        /** All whole, and below a thousand. */
        SMALL,
        /** All whole. */
        WHOLE,
        /** Some with decimals, or none at all. */
        OTHER;

        boolean isWhole() {
            return this != OTHER;
        }
    }

    /** Of this many cells that say something all but one must be numbers: one in five may be something else, beside signs for none. */
    private static final int PART = 5;

    /** With a hyphen it is a span, which a statement can have. */
    private static final Pattern BROKEN_YEAR = Pattern.compile("[0-9]{4}/[0-9]{2,4}");

    /** Its name, runs of spaces as one; none of a hidden one. */
    public String name() {
        return isHidden ? "" : head.text();
    }

    /** How many cells there are of a kind. */
    public int count(CellKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** How many cells say something. */
    public int filled() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum() - count(CellKind.EMPTY);
    }

    /** Whether every row has a text in it. */
    public boolean isFull() {
        return filled() > 0 && count(CellKind.EMPTY) == 0;
    }

    /** Whether all its cells are empty. */
    public boolean isEmpty() {
        return filled() == 0;
    }

    /** Whether it holds years and nothing else. */
    public boolean isYears() {
        return filled() > 0 && count(CellKind.YEAR) == filled();
    }

    /** Whether each cell holds a year that begins in one and ends in the next, such as {@code 2024/25}. */
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

    /** Whether it holds days or months. */
    public boolean isDays() {
        return count(CellKind.DAY) > 0 && count(CellKind.DAY) + count(CellKind.YEAR) == filled();
    }

    /** Whether it holds percentages. */
    public boolean isShares() {
        return 2 * count(CellKind.SHARE) > filled() && isMostly(count(CellKind.SHARE) + count(CellKind.NUMBER));
    }

    /** Whether it holds numbers that may be amounts. */
    public boolean isNumbers() {
        int sure = count(CellKind.NUMBER) + count(CellKind.MARKED);
        int numbers = sure + count(CellKind.YEAR);
        boolean isOfYear = YearName.of(name()).isPresent() && 2 * numbers >= filled() - count(CellKind.SIGN);
        return !isCode && sure > 0 && !isShares() && (isOfYear || isMostly(numbers));
    }

    private boolean isMostly(int count) {
        int mayBe = filled() - count(CellKind.SIGN);
        return (PART - 1) * mayBe <= PART * count;
    }

    /** Its texts, each once, in the order of the table. */
    public List<String> distinct() {
        return List.copyOf(texts.keySet());
    }

    /** The only currency that its cells name; empty: they name none or several. */
    public Optional<String> currency() {
        return currencies.size() == 1 ? Optional.of(currencies.iterator().next()) : Optional.empty();
    }
}
