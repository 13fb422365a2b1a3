package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.draft.place.NumberMarks;
import nl.overzicht.draft.place.TableShape;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.notation.CellAmounts;
import nl.overzicht.load.notation.TotalWords;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;

/**
 * Finds columns that are the sum of all other columns with numbers, or of those just before them: because it is exact in every
 * row, or because the name of the column says that it is a total.
 */
final class SumColumns implements TableShape.RowObserver {

    private static final int FEWEST_PARTS = 2;
    private static final int FEWEST_ROWS = 2;

    /** With more columns there are too many possible sums. */
    private static final int MOST_COLUMNS = 30;

    private final CellAmounts amounts;
    private List<SumTally> candidates;

    SumColumns(List<ValueColumn> values, Decimals decimals) {
        this.amounts = new CellAmounts(decimals);
        this.candidates = Stream.of(ValueColumn.Kind.MONEY, ValueColumn.Kind.COUNT)
                .flatMap(kind -> candidates(
                        values.stream().filter(value -> value.kind() == kind).toList())
                        .stream())
                .toList();
    }

    private static List<SumTally> candidates(List<ValueColumn> values) {
        List<SumTally> all = new ArrayList<>();
        for (int i = 0; i < values.size() && values.size() <= MOST_COLUMNS; i++) {
            List<ValueColumn> others = new ArrayList<>(values);
            others.remove(i);
            add(values.get(i), others, all);
            for (int first = 0; first + FEWEST_PARTS <= i; first++) {
                add(values.get(i), values.subList(first, i), all);
            }
        }
        return all;
    }

    /**
     * Adds a candidate. A column for a year is not the sum of other years, except by coincidence, unless its name states that
     * it is a sum.
     */
    private static void add(ValueColumn whole, List<ValueColumn> parts, List<SumTally> all) {
        boolean isYear = whole.ofYear().isPresent()
                && parts.stream()
                        .allMatch(part -> part.ofYear().isPresent()
                                && (part.isOpen() || part.measure().equals(whole.measure())));
        boolean isNamed = TotalWords.match(whole.measure());
        boolean isOfOthers = parts.stream()
                .anyMatch(part -> part.ofYear().isPresent() && !part.ofYear().equals(whole.ofYear()));
        boolean isByChance = isYear || !isNamed && whole.ofYear().isPresent() && isOfOthers;
        if (parts.size() >= FEWEST_PARTS && !isByChance) {
            List<String> names =
                    parts.stream().map(part -> part.column().name()).toList();
            all.add(new SumTally(whole.column().name(), names, isNamed));
        }
    }

    @Override
    public void take(ForeignRow row, CellRows all) {
        if (candidates.isEmpty()) {
            return;
        }
        candidates.forEach(candidate -> candidate.take(row.line(), column -> number(row, column)));
        candidates = candidates.stream()
                .filter(candidate -> candidate.isExact() || candidate.isNamed())
                .toList();
    }

    private Optional<BigDecimal> number(ForeignRow row, String column) {
        return row.cell(column).map(NumberMarks::strip).flatMap(amounts::number);
    }

    /**
     * The sums of at least two columns that are exact in every row, and those that state it by their name. Each column has at
     * most one, and no sum has another sum among its parts.
     */
    List<SumColumn> find() {
        Map<String, SumColumn> found = candidates.stream()
                .filter(candidate -> candidate.isNamed() || candidate.rows() >= FEWEST_ROWS)
                .map(SumTally::toSumColumn)
                .collect(Collectors.toMap(
                        SumColumn::name, candidate -> candidate, SumColumns::better, LinkedHashMap::new));
        Set<String> inner = found.values().stream()
                .filter(SumColumn::isProven)
                .flatMap(sum -> sum.parts().stream())
                .filter(found::containsKey)
                .collect(Collectors.toSet());
        found.keySet().removeAll(inner); // coincidences: a sum of sums would leave out one of them
        return List.copyOf(found.values());
    }

    private static SumColumn better(SumColumn first, SumColumn other) {
        Comparator<SumColumn> best = Comparator.comparing(SumColumn::isProven)
                .thenComparing(SumColumn::rows)
                .thenComparing(sum -> sum.parts().size());
        return best.compare(first, other) >= 0 ? first : other;
    }
}
