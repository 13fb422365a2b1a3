package nl.overzicht.draft.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.overzicht.draft.place.TableShape;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.RowFingerprints;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.unicode.Slug;

/**
 * Determines which columns distinguish the rows of a table, comparing their texts as in ids of statements, and which rows are
 * duplicates. Rows of totals must have been determined before.
 */
final class KeyObserver implements TableShape.RowObserver {

    private static final int MOST_REPEATED = 20;

    private final Map<List<String>, RowFingerprints> candidates = new LinkedHashMap<>();
    private final Set<List<String>> mayBeEmpty;
    private final Set<String> filled;
    private final Set<Integer> leftOut;
    private final Map<String, String> above = new HashMap<>();
    private final RowFingerprints whole = new RowFingerprints();
    private final List<int[]> repeated = new ArrayList<>();
    private int repetitions;

    /**
     * @param candidates lists of columns that may distinguish rows, the best first
     * @param mayBeEmpty candidates that are tested only, and from which no ids are made
     * @param filled columns in which an empty cell stands for the text above it
     * @param leftOut lines of totals
     */
    KeyObserver(List<List<String>> candidates, Set<List<String>> mayBeEmpty, Set<String> filled, Set<Integer> leftOut) {
        candidates.forEach(columns -> this.candidates.putIfAbsent(columns, new RowFingerprints()));
        this.mayBeEmpty = mayBeEmpty;
        this.filled = filled;
        this.leftOut = leftOut;
    }

    @Override
    public void take(ForeignRow row, CellRows rows) {
        if (leftOut.contains(row.line())) {
            return;
        }
        filled.stream()
                .filter(column -> !row.text(column).isEmpty())
                .forEach(column -> above.put(column, row.text(column)));
        Map<String, String> slugs = new HashMap<>();
        candidates
                .entrySet()
                .removeIf(candidate -> fails(
                        candidate.getKey(),
                        candidate.getValue(),
                        row.line(),
                        column -> slugs.computeIfAbsent(column, name -> Slug.of(text(name, row)))));
        List<String> texts = row.cells().stream().map(cell -> cell.text()).toList();
        int first = whole.firstLine(texts, row.line());
        if (first > 0 && repetitions++ < MOST_REPEATED) {
            repeated.add(new int[] {row.line(), first});
        }
    }

    private boolean fails(List<String> columns, RowFingerprints seen, int line, UnaryOperator<String> slugs) {
        List<String> texts = columns.stream().map(slugs).toList();
        boolean isEmpty = texts.contains("") && !mayBeEmpty.contains(columns);
        return isEmpty || seen.firstLine(texts, line) > 0;
    }

    private String text(String column, ForeignRow row) {
        String own = row.text(column);
        return own.isEmpty() && filled.contains(column) ? above.getOrDefault(column, "") : own;
    }

    /** The first candidate that distinguishes all rows; empty when none does. */
    Optional<List<String>> findKey() {
        return candidates.keySet().stream()
                .filter(columns -> !mayBeEmpty.contains(columns))
                .findFirst();
    }

    /** Whether these columns distinguish all rows. */
    boolean distinguishRows(List<String> columns) {
        return candidates.containsKey(columns);
    }

    /** Lines of duplicate rows, each with the line of the first such row; limited to the first few. */
    List<int[]> duplicateRows() {
        return repeated;
    }
}
