package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.written.CellAmounts;

/** Looks for columns that are in each row the exact sum of all other columns with numbers, or of those just before them. */
final class SumColumns implements TableShape.Watch {

    private static final int FEWEST_PARTS = 2;

    /** Of more columns too many sums could be meant. */
    private static final int MOST_COLUMNS = 30;

    private final CellAmounts amounts;
    private List<SumColumn> candidates;
    private int rows;

    SumColumns(List<ValueColumn> values, Decimals decimals) {
        this.amounts = new CellAmounts(decimals);
        this.candidates = Stream.of(ValueColumn.Kind.MONEY, ValueColumn.Kind.COUNT)
                .flatMap(kind -> candidates(names(values, kind)).stream())
                .toList();
    }

    private static List<String> names(List<ValueColumn> values, ValueColumn.Kind kind) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .map(value -> value.column().name())
                .toList();
    }

    private static List<SumColumn> candidates(List<String> names) {
        List<SumColumn> all = new ArrayList<>();
        for (int i = 0; i < names.size() && names.size() <= MOST_COLUMNS; i++) {
            List<String> others = new ArrayList<>(names);
            others.remove(i);
            if (others.size() >= FEWEST_PARTS) {
                all.add(new SumColumn(names.get(i), others));
            }
            for (int first = 0; first + FEWEST_PARTS <= i; first++) {
                all.add(new SumColumn(names.get(i), names.subList(first, i)));
            }
        }
        return all;
    }

    @Override
    public void take(ForeignRow row, CellRows all) {
        if (candidates.isEmpty()) {
            return;
        }
        boolean isNothing = candidates.stream()
                .allMatch(candidate -> number(row, candidate.name())
                        .filter(size -> size.signum() != 0)
                        .isEmpty());
        rows += isNothing ? 0 : 1;
        candidates =
                candidates.stream().filter(candidate -> fits(candidate, row)).toList();
    }

    private boolean fits(SumColumn candidate, ForeignRow row) {
        BigDecimal sum = candidate.parts().stream()
                .map(part -> number(row, part).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> whole = number(row, candidate.name());
        return whole.map(number -> number.compareTo(sum) == 0).orElse(sum.signum() == 0);
    }

    private Optional<BigDecimal> number(ForeignRow row, String column) {
        return row.cell(column).map(NumberMarks::without).flatMap(amounts::number);
    }

    /** Those that hold in every row, of at least two; a column at most once, and none that adds up another sum. */
    List<SumColumn> found() {
        if (rows < 2) {
            return List.of();
        }
        Map<String, SumColumn> found = candidates.stream()
                .collect(Collectors.toMap(
                        SumColumn::name,
                        candidate -> candidate,
                        (one, other) -> one.parts().size() >= other.parts().size() ? one : other,
                        LinkedHashMap::new));
        Set<String> inner = found.values().stream()
                .flatMap(sum -> sum.parts().stream())
                .filter(found::containsKey)
                .collect(Collectors.toSet());
        found.keySet().removeAll(inner); // by chance: a sum of sums would leave out one of the two
        return List.copyOf(found.values());
    }
}
