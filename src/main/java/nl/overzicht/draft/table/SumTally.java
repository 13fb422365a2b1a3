package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares a column, row by row, with the sum of other columns. */
final class SumTally {

    private static final int KEPT = 3;

    private final String name;
    private final List<String> parts;
    private final boolean isNamed;
    private final List<SumColumn.Difference> off = new ArrayList<>();
    private int rows;
    private int differences;

    /**
     * @param isNamed whether the name of the column says that it is a total; it then counts as one even when the sum is not
     * exact
     */
    SumTally(String name, List<String> parts, boolean isNamed) {
        this.name = name;
        this.parts = parts;
        this.isNamed = isNamed;
    }

    String name() {
        return name;
    }

    List<String> parts() {
        return parts;
    }

    boolean isNamed() {
        return isNamed;
    }

    /** Whether the sum was exact in every row. */
    boolean isExact() {
        return differences == 0;
    }

    void take(int line, Function<String, Optional<BigDecimal>> numbers) {
        BigDecimal sum = parts.stream()
                .map(part -> numbers.apply(part).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal by = numbers.apply(name).orElse(BigDecimal.ZERO).subtract(sum);
        if (by.signum() == 0) {
            rows += sum.signum() == 0 ? 0 : 1;
        } else if (differences++ < KEPT) {
            off.add(new SumColumn.Difference(line, by));
        }
    }

    /** The number of rows in which the sum was exact and not zero. */
    int rows() {
        return rows;
    }

    SumColumn toSumColumn() {
        return new SumColumn(name, parts, rows, List.copyOf(off), differences);
    }
}
