package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Selection.LeaveOut;
import nl.overzicht.load.mapping.Selection.Total;
import nl.overzicht.load.table.Cell;

/** The totals of a foreign table, and what the rows that were read add up to, by column, unit and what must be the same. */
final class Totals {

    /** A table has a few units; of more only the first are looked for. */
    private static final int MOST_UNITS = 100;

    /** What is added up together: by the rule, the column of the value, the unit and the texts that must be the same. */
    private record Group(int rule, String column, String unit, List<String> same) {

        Group in(String other) {
            return new Group(rule, column, other, same);
        }
    }

    /**
     * What rows add up to.
     *
     * @param quantity in the unit of the table; empty: there are none, or they have no sum
     */
    record Sum(Optional<Quantity> quantity, int count, String unit) {

        static final Sum NONE = new Sum(Optional.empty(), 0, "");

        static Sum of(Quantity number, String unit) {
            return new Sum(Optional.of(number), 1, unit);
        }

        Sum plus(Sum next) {
            return new Sum(
                    quantity.flatMap(sum -> Quantity.sum(List.of(sum, next.quantity.orElseThrow()))), count + 1, unit);
        }
    }

    /**
     * A total in a row that was left out.
     *
     * @param rule that left it out, by its place in the mapping
     * @param row the texts by which its row is known
     * @param id of its row by the mapping; empty: it has none that lasts
     * @param end what follows that in the id of a value of its column: its measure and its year, each after a point
     * @param unit in which it is; empty: it says none
     * @param column of its cell
     * @param isUsable whether the cell can be read at all
     * @param otherUnits those of the rows, when none of these is its own
     * @param sum of the rows
     * @param withheld how many of the numbers of the rows are not published
     */
    record Claim(
            int rule,
            String row,
            Optional<String> id,
            String end,
            String unit,
            String column,
            Cell cell,
            boolean isUsable,
            List<String> otherUnits,
            Sum sum,
            int withheld) {}

    private record OpenClaim(Group group, Claim claim) {}

    private final MappedCells cells;
    private final ValueColumns values;
    private final List<LeaveOut> rules;
    private final int[] compared;
    private final Map<Group, Sum> sums = new HashMap<>();
    private final Map<Group, Integer> withheld = new HashMap<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final List<OpenClaim> claims = new ArrayList<>();

    Totals(MappedCells cells) {
        this.cells = cells;
        this.values = new ValueColumns(cells.mapping());
        this.rules = cells.mapping().rows().leaveOut();
        this.compared = IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule).total() != Total.NONE)
                .toArray();
    }

    /** Takes a number that was read. */
    void add(ForeignRow row, String column, BigDecimal number) {
        if (compared.length > 0) {
            String unit = values.unit(row, column);
            Sum next = Sum.of(Quantity.of(number, "", cells.mapping().precision(column)), unit);
            if (units.size() < MOST_UNITS) {
                units.add(unit);
            }
            for (int rule : compared) {
                sums.merge(group(rule, row, column, unit), next, Sum::plus);
            }
        }
    }

    /** Takes a number that is not published: a total may hold it all the same. */
    void addWithheld(ForeignRow row, String column) {
        for (int rule : compared) {
            withheld.merge(group(rule, row, column, values.unit(row, column)), 1, Integer::sum);
        }
    }

    /** Takes a row that was left out: when it is a total, each of its values. */
    void takeLeftOut(int rule, ForeignRow row) {
        if (rules.get(rule).total() != Total.NONE) {
            String texts = texts(rules.get(rule), row);
            Optional<String> id = RowId.lasting(row, cells.mapping().key());
            for (String column : values.names()) {
                Cell cell = row.cell(column)
                        .orElseGet(() -> new Cell(row.cells().get(0).at(), ""));
                String unit = values.unit(row, column);
                String end = values.end(row, column);
                boolean isUsable = cells.canBeUsed(cell, RowReader.VALUE);
                Claim claim = new Claim(rule, texts, id, end, unit, column, cell, isUsable, List.of(), Sum.NONE, 0);
                if (MappedCells.adds(unit)) {
                    take(new OpenClaim(group(rule, row, column, unit), claim));
                }
            }
        }
    }

    private String texts(LeaveOut rule, ForeignRow row) {
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

    private void take(OpenClaim open) {
        if (rules.get(open.claim.rule).total() == Total.ABOVE) {
            claims.add(new OpenClaim(open.group, settle(open)));
            units.forEach(unit -> sums.remove(open.group.in(unit)));
            withheld.remove(open.group);
            sums.remove(open.group);
        } else {
            claims.add(open);
        }
    }

    /** All totals in the order of their rows, each with the sum of the rows that it is of. */
    List<Claim> claims() {
        return claims.stream()
                .map(open -> rules.get(open.claim.rule).total() == Total.ABOVE ? open.claim : settle(open))
                .toList();
    }

    /** A total that says no unit is in that of its rows, when they have a single one. */
    private Claim settle(OpenClaim open) {
        Group group = open.group;
        Claim claim = open.claim;
        List<Sum> others = units.stream()
                .filter(unit -> !unit.equals(group.unit))
                .flatMap(unit -> Optional.ofNullable(sums.get(group.in(unit))).stream())
                .toList();
        Optional<Sum> own = Optional.ofNullable(sums.get(group));
        boolean isTheirs = own.isEmpty() && group.unit.isEmpty() && others.size() == 1;
        Sum sum = isTheirs ? others.get(0) : own.orElse(Sum.NONE);
        return new Claim(
                claim.rule,
                claim.row,
                claim.id,
                claim.end,
                isTheirs ? sum.unit : claim.unit,
                claim.column,
                claim.cell,
                claim.isUsable,
                own.isPresent() || isTheirs
                        ? List.of()
                        : others.stream().map(Sum::unit).toList(),
                sum,
                withheld.getOrDefault(group.in(isTheirs ? sum.unit : group.unit), 0));
    }

    private Group group(int rule, ForeignRow row, String column, String unit) {
        List<String> same = rules.get(rule).same().stream()
                .map(each -> row.text(each.name()))
                .toList();
        return new Group(rule, column, unit, same);
    }
}
