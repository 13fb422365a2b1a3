package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.TableCell;

/**
 * Detects likely totals: a row that is an item, is empty in a column in which all other rows of its stream or area have a text,
 * and equals the sum of those rows. Items count beside each other, so that the same money would count twice.
 */
final class LikelyTotals {

    /** The most scopes (streams and areas) that are watched; in larger tables later scopes and columns are ignored. */
    private static final int MOST_SCOPES = 10_000;

    private static final int MOST_COLUMNS = 12;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The fields that rows must share to be compared, besides the column in which one of them is empty. */
    private static final List<String> SHARED = List.of("from", "to", "quantity", "unit", "status");

    private final Mapping mapping;
    private final Set<String> numbers;
    /** The columns that are watched, known after the first row. */
    private List<String> watched = List.of();

    private final Map<List<String>, Split> splits = new LinkedHashMap<>();

    LikelyTotals(Mapping mapping) {
        this.mapping = mapping;
        this.numbers = mapping.parts().numbers();
    }

    /** The rows of a scope, divided by whether they have a text in a column. */
    private static final class Split {
        private BigDecimal filled = BigDecimal.ZERO;
        private int count;
        private int empty;
        private BigDecimal value;
        private Location at;

        void take(boolean isFilled, BigDecimal number, Location place) {
            if (isFilled) {
                filled = filled.add(number);
                count++;
            } else {
                empty++;
                value = number;
                at = place;
            }
        }
    }

    /**
     * Takes a number that was read and counts for totals.
     *
     * @param row of the table
     * @param column of the number
     * @param fields of its statement
     */
    void take(ForeignRow row, String column, Map<String, TableCell> fields, BigDecimal number) {
        if (text("item", fields).isEmpty() || isNamed(row)) {
            return;
        }
        if (watched.isEmpty()) {
            watched = names(row);
        }
        Location at = fields.get(RequiredFields.VALUE).at();
        Stream.of("stream", "area")
                .filter(scope -> !text(scope, fields).isEmpty())
                .forEach(scope -> {
                    String shared = String.join(
                            "\n",
                            SHARED.stream().map(field -> text(field, fields)).toList());
                    watched.forEach(name -> split(List.of(column, scope, text(scope, fields), shared, name))
                            .ifPresent(split -> split.take(
                                    row.cell(name)
                                            .filter(TableCell::saysSomething)
                                            .isPresent(),
                                    number,
                                    at)));
                });
    }

    private Optional<Split> split(List<String> key) {
        return splits.containsKey(key) || splits.size() < MOST_SCOPES
                ? Optional.of(splits.computeIfAbsent(key, texts -> new Split()))
                : Optional.empty();
    }

    private static String text(String field, Map<String, TableCell> fields) {
        return Optional.ofNullable(fields.get(field)).map(TableCell::text).orElse("");
    }

    private List<String> names(ForeignRow row) {
        return row.head().cells().stream()
                .map(TableCell::text)
                .filter(name -> !name.isEmpty() && !numbers.contains(name))
                .limit(MOST_COLUMNS)
                .toList();
    }

    private boolean isNamed(ForeignRow row) {
        return !mapping.rows().names().isEmpty()
                && row.cells().stream()
                        .anyMatch(cell -> mapping.rows().names().contains(ForeignRow.oneLine(cell.text())));
    }

    /** Adds a warning for each row that equals the sum of the others. */
    void report(Findings findings) {
        Set<Location> reported = new HashSet<>();
        splits.forEach((key, split) -> {
            if (split.empty == 1 && split.count > 1 && isTheirSum(split) && reported.add(split.at)) {
                findings.add(MappingRule.ROW_AS_MUCH_AS_OTHERS.at(split.at, split.count, key.get(key.size() - 1)));
            }
        });
    }

    private boolean isTheirSum(Split split) {
        BigDecimal allowed = mapping.rounding()
                .map(step -> step.multiply(BigDecimal.valueOf(split.count + 1L)).divide(TWO))
                .orElse(BigDecimal.ZERO);
        BigDecimal difference = split.value.subtract(split.filled).abs();
        return split.value.signum() != 0 && difference.compareTo(allowed) <= 0;
    }
}
