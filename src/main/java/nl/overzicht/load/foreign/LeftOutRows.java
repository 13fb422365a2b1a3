package nl.overzicht.load.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Condition;
import nl.overzicht.load.mapping.Selection.LeaveOut;
import nl.overzicht.load.mapping.Selection.Total;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.reconciliation.LeftOut;
import nl.overzicht.reconciliation.RowGroup;

/** Counts and adds up the rows of a foreign table that are not read, by the rule that leaves them out. */
final class LeftOutRows {

    /** A line of a console has room for no more. */
    private static final int MOST_SUMS = 3;

    private final List<LeaveOut> rules;
    private final List<RowSums> sums = new ArrayList<>();
    private final Optional<Condition> only;
    private final RowSums notFitting;

    LeftOutRows(MappedCells cells) {
        this.rules = cells.mapping().rows().leaveOut();
        this.only = cells.mapping().rows().only();
        rules.forEach(rule -> sums.add(new RowSums(cells)));
        this.notFitting = new RowSums(cells);
    }

    /** Takes a row that a rule left out. */
    void take(int rule, ForeignRow row) {
        sums.get(rule).add(row);
    }

    /** Takes a row that does not fit {@code only}. */
    void takeNotFitting(ForeignRow row) {
        notFitting.add(row);
    }

    /** The rows that do not fit {@code only}; empty: the mapping does not say it. */
    Optional<LeftOut> notFitting(Scales scales) {
        return only.map(asked -> new LeftOut(asked.criterion(), false, "", notFitting.group(scales)));
    }

    List<LeftOut> all(Scales scales) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> leftOut(rules.get(i), sums.get(i).group(scales)))
                .toList();
    }

    private static LeftOut leftOut(LeaveOut rule, RowGroup group) {
        boolean isTotal = rule.total() != Total.NONE;
        return new LeftOut(rule.condition().criterion(), isTotal, rule.note(), isTotal ? group.withoutSums() : group);
    }

    /** Adds one finding for all; none when only totals were left out, since these are compared. */
    void report(Location at, Scales scales, Findings findings) {
        List<LeftOut> leftOut =
                all(scales).stream().filter(rule -> rule.group().rows() > 0).toList();
        RowGroup other = notFitting.group(scales);
        int rows = other.rows()
                + leftOut.stream().mapToInt(rule -> rule.group().rows()).sum();
        int unsaid =
                notFitting.unsaid() + sums.stream().mapToInt(RowSums::unsaid).sum();
        if (other.rows() > 0 || leftOut.stream().anyMatch(rule -> !rule.isTotal())) {
            findings.add(MappingRule.ROWS_LEFT_OUT.at(
                    at, rows, new Text(list(leftOut, other, unsaid, true), list(leftOut, other, unsaid, false))));
        }
    }

    private static String list(List<LeftOut> leftOut, RowGroup other, int unsaid, boolean dutch) {
        List<String> parts = new ArrayList<>();
        leftOut.forEach(rule ->
                parts.add(group(rule.group(), "'" + Text.shown(rule.criterion().notation()) + "'", dutch)));
        if (other.rows() > 0) {
            parts.add(group(other, dutch ? "niet volgens only" : "not fitting only", dutch));
        }
        if (unsaid > 0) {
            parts.add((dutch ? "in een andere eenheid en niet opgeteld: " : "in another unit and not added up: ")
                    + unsaid);
        }
        return String.join("; ", parts);
    }

    private static String group(RowGroup group, String rule, boolean dutch) {
        String rows = group.rows() == 1 ? dutch ? "rij" : "row" : dutch ? "rijen" : "rows";
        String sums = group.sums().stream()
                .limit(MOST_SUMS)
                .map(sum -> Text.shown(sum.column()) + " " + number(sum.quantity()))
                .collect(Collectors.joining(", "));
        String more = group.sums().size() > MOST_SUMS ? ", ..." : "";
        return group.rows() + " " + rows + " " + rule + (sums.isEmpty() ? "" : " (" + sums + more + ")");
    }

    private static String number(Quantity quantity) {
        return (quantity.value().toPlainString() + " " + Text.shown(quantity.unit())).strip();
    }
}
