package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.FieldSource;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.Mapping.LeaveOut;
import nl.overzicht.load.mapping.Mapping.Total;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Cell;

/**
 * Holds the totals of a foreign table against the rows that were read: within the precision of its numbers, or with what
 * their rounding can add up to.
 */
final class Totals {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What is added up together: by the rule, the column of the value, the unit and the texts that must be the same. */
    private record Group(LeaveOut rule, String column, String unit, List<String> same) {}

    private record Sum(Optional<Quantity> quantity, int count) {

        static final Sum NONE = new Sum(Optional.empty(), 0);

        Sum plus(Quantity next) {
            return new Sum(
                    count == 0 ? Optional.of(next) : quantity.flatMap(sum -> Quantity.sum(List.of(sum, next))),
                    count + 1);
        }
    }

    private record Claim(Group group, Cell cell, Quantity total, Sum sum) {}

    private final Mapping mapping;
    private final List<LeaveOut> rules;
    private final Map<Group, Sum> sums = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    Totals(Mapping mapping) {
        this.mapping = mapping;
        this.rules = mapping.leaveOut().stream()
                .filter(rule -> rule.total() != Total.NONE)
                .toList();
    }

    /** Takes a number that was read. */
    void add(ForeignRow row, String column, BigDecimal number) {
        for (LeaveOut rule : rules) {
            sums.merge(
                    group(rule, row, column),
                    Sum.NONE.plus(quantity(column, number)),
                    (old, one) -> old.plus(one.quantity.orElseThrow()));
        }
    }

    /** Takes a row that was left out: when it is a total, each of its numbers. */
    void takeLeftOut(LeaveOut rule, ForeignRow row, MappedCells cells, Findings findings) {
        if (rule.total() == Total.NONE) {
            return;
        }
        for (String column : valueColumns()) {
            row.cell(column)
                    .filter(cell -> !cell.text().isEmpty() && cells.canBeUsed(cell, RowReader.VALUE))
                    .ifPresent(cell -> cells.number(cell)
                            .ifPresentOrElse(
                                    number -> claim(rule, row, column, cell, number),
                                    () -> findings.add(MappingRule.NOT_COMPARED.at(cell.at()))));
        }
    }

    private List<String> valueColumns() {
        return mapping.measures().stream()
                .flatMap(measure -> measure.numbers().stream())
                .map(Column::name)
                .distinct()
                .toList();
    }

    private void claim(LeaveOut rule, ForeignRow row, String column, Cell cell, BigDecimal number) {
        Group group = group(rule, row, column);
        Sum sum = rule.total() == Total.ABOVE
                ? Optional.ofNullable(sums.remove(group)).orElse(Sum.NONE)
                : Sum.NONE;
        claims.add(new Claim(group, cell, quantity(column, number), sum));
    }

    /** Adds a finding for each total that is another than the sum. */
    void check(Findings findings) {
        for (Claim claim : claims) {
            boolean all = claim.group.rule.total() == Total.ALL;
            Sum sum = all ? sums.getOrDefault(claim.group, Sum.NONE) : claim.sum;
            if (sum.quantity.isEmpty()) {
                findings.add(MappingRule.NOT_COMPARED.at(claim.cell.at()));
            } else if (!agree(claim.total, sum)) {
                String added = sum.quantity.get().value().toPlainString();
                String note = claim.group.rule.note();
                findings.add(
                        note.isEmpty()
                                ? MappingRule.TOTAL_DIFFERS.at(claim.cell.at(), claim.cell.text(), added)
                                : MappingRule.TOTAL_EXPLAINED.at(claim.cell.at(), claim.cell.text(), added, note));
            }
        }
    }

    private boolean agree(Quantity total, Sum sum) {
        Quantity added = sum.quantity.orElseThrow();
        if (mapping.rounding().isEmpty()) {
            return total.agreesWith(added);
        }
        BigDecimal most = mapping.rounding()
                .get()
                .multiply(BigDecimal.valueOf(sum.count + 1L))
                .divide(TWO);
        return total.value().subtract(added.value()).abs().compareTo(most) <= 0;
    }

    private Quantity quantity(String column, BigDecimal number) {
        return Quantity.of(number, "", mapping.precision(column));
    }

    private Group group(LeaveOut rule, ForeignRow row, String column) {
        FieldSource unit = mapping.columns().get("unit");
        return new Group(
                rule,
                column,
                unit == null ? "" : row.text(unit.first().name()),
                rule.same().stream().map(one -> row.text(one.name())).toList());
    }
}
