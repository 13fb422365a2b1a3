package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.foreign.StatedTotal.Sum;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.RowSelection.Exclusion;
import nl.overzicht.load.mapping.RowSelection.Total;
import nl.overzicht.load.table.TableCell;

/**
 * Collects the totals of a foreign table, and the sums of the rows that were read, by column, unit and texts that must be
 * equal.
 */
final class Totals {

    /** The most units for which sums are kept; a table has few. */
    private static final int MOST_UNITS = 100;

    /**
     * A group of numbers that are added: by the rule, the column of the value, the whole unit and the texts that must be equal.
     */
    private record Group(int rule, String column, String unit, List<String> same) {

        Group withUnit(String other) {
            return new Group(rule, column, other, same);
        }
    }

    private record OpenTotal(Group group, StatedTotal stated) {}

    private final MappedCells cells;
    private final Scales scales;
    private final ValueColumns values;
    private final List<Exclusion> rules;
    private final int[] compared;
    private final Map<Group, Sum> sums = new HashMap<>();
    private final Map<Group, Integer> withheld = new HashMap<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final Set<String> withoutSum = new HashSet<>();
    private final List<OpenTotal> statedTotals = new ArrayList<>();

    Totals(MappedCells cells, Scales scales) {
        this.cells = cells;
        this.scales = scales;
        this.values = new ValueColumns(cells.mapping());
        this.rules = cells.mapping().rows().exclusions();
        this.compared = IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule).total() != Total.NONE)
                .toArray();
    }

    /** Whether numbers with a unit may be added. */
    boolean adds(String unit) {
        return scales.adds(unit);
    }

    /** Takes a number that was read and may not be added, so that a total of its column has no meaning. */
    void addWithoutSum(String column) {
        withoutSum.add(column);
    }

    /** Takes a number that was read, with the precision of its row. */
    void add(ForeignRow row, String column, BigDecimal number, Precision precision) {
        if (compared.length > 0) {
            String unit = values.unit(row, column);
            Quantity quantity = scales.orAsWritten(number, unit, precision);
            Sum next = new Sum(Optional.of(quantity), 1, rounding(unit), Set.of(unit));
            if (units.size() < MOST_UNITS) {
                units.add(quantity.unit());
            }
            for (int rule : compared) {
                sums.merge(group(rule, row, column, quantity.unit()), next, Sum::plus);
            }
        }
    }

    /** The step to which the table rounds numbers with a unit, in whole units; zero: not stated. */
    BigDecimal rounding(String unit) {
        return cells.mapping()
                .rounding()
                .map(step -> scales.orAsWritten(step, unit, Precision.STATED).value())
                .orElse(BigDecimal.ZERO);
    }

    /** Takes a number that is not published, but may be included in a total. */
    void addWithheld(ForeignRow row, String column) {
        String unit = whole(values.unit(row, column));
        for (int rule : compared) {
            withheld.merge(group(rule, row, column, unit), 1, Integer::sum);
        }
    }

    /** The unit without its scale: {@code EUR} for {@code mln EUR}. */
    private String whole(String unit) {
        return scales.orAsWritten(BigDecimal.ONE, unit, Precision.STATED).unit();
    }

    /** Takes a row that was left out; when it is a total, records each of its values. */
    void takeLeftOut(int rule, ForeignRow row) {
        if (rules.get(rule).total() != Total.NONE) {
            String texts = texts(rules.get(rule), row);
            Optional<String> id = RowId.lasting(row, cells.mapping().key());
            for (String column : values.names()) {
                TableCell cell = row.cell(column)
                        .orElseGet(() -> new TableCell(row.cells().get(0).at(), ""));
                String unit = values.unit(row, column);
                String end = values.end(row, column);
                boolean isUsable = cells.canBeUsed(cell, RequiredFields.VALUE);
                StatedTotal stated = new StatedTotal(
                        rule, texts, id, end, unit, column, cell, isUsable, adds(unit), List.of(), Sum.NONE, 0);
                String own = whole(cells.amounts().unit(cell, unit).orElse(unit));
                take(new OpenTotal(group(rule, row, column, own), stated));
            }
        }
    }

    private String texts(Exclusion rule, ForeignRow row) {
        return Stream.of(
                        cells.mapping().key().columns().stream(),
                        rule.condition().columns(),
                        rule.same().stream())
                .flatMap(columns -> columns)
                .map(column -> row.text(column.name()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void take(OpenTotal open) {
        if (rules.get(open.stated.rule()).total().isOfRowsAbove()) {
            statedTotals.add(new OpenTotal(open.group, complete(open)));
            units.forEach(unit -> sums.remove(open.group.withUnit(unit)));
            withheld.remove(open.group);
            sums.remove(open.group);
        } else {
            statedTotals.add(open);
        }
    }

    /** All totals in the order of their rows, each with the sum of the rows that it covers. */
    List<StatedTotal> statedTotals() {
        return statedTotals.stream()
                .map(open -> rules.get(open.stated.rule()).total().isOfRowsAbove() ? open.stated : complete(open))
                .toList();
    }

    /** Completes a total. One without a unit has the unit of its rows, when they have only one. */
    private StatedTotal complete(OpenTotal open) {
        Group group = open.group;
        StatedTotal stated = open.stated;
        List<Sum> others = sumsInOtherUnits(group);
        List<String> named =
                others.stream().flatMap(sum -> sum.units().stream()).toList();
        Optional<Sum> own = Optional.ofNullable(sums.get(group));
        boolean isTheirs = own.isEmpty() && group.unit.isEmpty() && named.size() == 1;
        Sum sum = isTheirs ? others.get(0) : own.orElse(Sum.NONE);
        String unit = isTheirs ? named.get(0) : stated.unit();
        boolean hasSum =
                stated.adds() && (sum.count() > 0 || !named.isEmpty() || !withoutSum.contains(stated.column()));
        return new StatedTotal(
                stated.rule(),
                stated.row(),
                stated.id(),
                stated.end(),
                unit,
                stated.column(),
                stated.cell(),
                stated.isUsable(),
                hasSum,
                own.isPresent() || isTheirs ? List.of() : named,
                sum,
                withheld.getOrDefault(isTheirs ? group.withUnit(whole(unit)) : group, 0));
    }

    private List<Sum> sumsInOtherUnits(Group group) {
        return units.stream()
                .filter(unit -> !unit.equals(group.unit))
                .flatMap(unit -> Optional.ofNullable(sums.get(group.withUnit(unit))).stream())
                .toList();
    }

    private Group group(int rule, ForeignRow row, String column, String unit) {
        List<String> same = rules.get(rule).same().stream()
                .map(named -> row.text(named.name()))
                .toList();
        return new Group(rule, column, unit, same);
    }
}
