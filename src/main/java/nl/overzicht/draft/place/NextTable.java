package nl.overzicht.draft.place;

import java.util.List;
import java.util.Optional;

/**
 * Searches for another table below a table.
 *
 * @param rows from the first row where the table may begin
 */
record NextTable(List<SampleRow> rows) {

    /** The most lines between an empty row and the head of the next table. */
    private static final int MOST_TITLES = 4;

    /**
     * The index of the row after which another table begins: an empty row and then a second head, perhaps below titles of its
     * own.
     */
    Optional<Integer> find(int lowestHead) {
        for (int place = lowestHead + 2; place + 1 < rows.size(); place++) {
            boolean isApart = rows.get(place).line() > rows.get(place - 1).line() + 1;
            if (isApart && isHead(place + countTitles(place))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean isHead(int place) {
        return place + 1 < rows.size()
                && rows.get(place).isNames()
                && rows.get(place).filledIndexes().size() > 1
                && rows.get(place + 1).hasData();
    }

    /** The number of successive rows with a single text, such as titles, from an index on. */
    private int countTitles(int place) {
        int count = 0;
        while (count < MOST_TITLES && place + count < rows.size() && isTitle(rows.get(place + count))) {
            count++;
        }
        return count;
    }

    private static boolean isTitle(SampleRow row) {
        return row.filledIndexes().size() == 1 && row.isNames();
    }
}
