package nl.overzicht.draft.table;

import java.util.List;
import nl.overzicht.draft.place.UnitWords;
import nl.overzicht.draft.place.YearName;
import nl.overzicht.load.table.TableCell;

/**
 * Determines which columns of numbers count things, such as projects: by the words in their names; or, for small whole numbers
 * without a unit, because another column contains money.
 *
 * @param titles the cells above the head
 */
record CountColumns(List<ColumnProfile> numbers, List<TableCell> titles) {

    boolean contains(ColumnProfile column) {
        String head = measure(column);
        if (isMoney(column)) {
            return CountWords.matchCount(head)
                    && column.currencies().isEmpty()
                    && UnitWords.currency(head).isEmpty();
        }
        return CountWords.matchCount(head)
                || column.size().isWhole() && CountWords.areCountable(head)
                || column.size() == ColumnProfile.Size.SMALL && !isUnitAbove() && isBesideMoney(column);
    }

    private static boolean isMoney(ColumnProfile column) {
        return !column.currencies().isEmpty() || CountWords.areMoney(measure(column));
    }

    private boolean isUnitAbove() {
        return titles.stream().anyMatch(title -> UnitWords.unit(title.text()).isPresent());
    }

    /**
     * Whether a column of another measure contains money. Columns of years of one measure do not count, since their numbers are
     * of the same kind.
     */
    private boolean isBesideMoney(ColumnProfile column) {
        String own = measure(column);
        return !own.isEmpty()
                && numbers.stream().filter(other -> !measure(other).equals(own)).anyMatch(CountColumns::isMoney);
    }

    /** The name of a column without its year. */
    static String measure(ColumnProfile column) {
        return YearName.of(column.name()).map(YearName::rest).orElse(column.name());
    }
}
