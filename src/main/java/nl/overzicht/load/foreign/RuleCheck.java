package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Severity;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.RowFingerprints;
import nl.overzicht.load.mapping.MappedMeasure;
import nl.overzicht.load.mapping.RowRule;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.reconciliation.RuleOutcome;
import nl.overzicht.reconciliation.RuleOutcome.CellText;
import nl.overzicht.reconciliation.RuleOutcome.FailingRow;

/**
 * Checks one rule against the rows that are read, counts violations and remembers the first ones. An empty cell adds nothing to
 * a sum; other rules ignore it, except {@code not_empty}.
 */
final class RuleCheck {

    private static final int MOST_LISTED = 3;

    private final RowRule rule;
    private final MappedCells cells;
    private final Set<String> nothing;
    private final Set<String> withheld;
    private final RowFingerprints seen = new RowFingerprints();
    private final List<FailingRow> first = new ArrayList<>();
    private int checked;
    private int failing;
    private int unreadable;
    private int unknown;
    private TableCell firstUnreadable;

    RuleCheck(RowRule rule, MappedCells cells) {
        this.rule = rule;
        this.cells = cells;
        this.nothing = texts(cells, MappedMeasure::nothing);
        this.withheld = texts(cells, MappedMeasure::withheld);
    }

    private static Set<String> texts(MappedCells cells, Function<MappedMeasure, Set<String>> kind) {
        return cells.mapping().measures().stream()
                .flatMap(measure -> kind.apply(measure).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes a row that is read. */
    void take(ForeignRow row) {
        if (rule.only().filter(only -> !only.fits(row)).isPresent()) {
            return;
        }
        checked++;
        List<TableCell> looked =
                rule.names().stream().map(name -> cell(row, column(name))).toList();
        switch (rule.kind()) {
            case SUM, BETWEEN -> takeValues(looked);
            case NOT_EMPTY -> takeIf(looked.stream().anyMatch(this::isNothing), looked, 0);
            case ONE_OF -> takeIf(!isNothing(looked.get(0)) && !rule.texts().contains(text(looked.get(0))), looked, 0);
            case UNIQUE -> takeTexts(looked);
        }
    }

    /** The column to check: when a part of a column is its number, rules for numbers apply to that part. */
    private String column(String name) {
        boolean isOfNumbers = rule.kind() == RuleOutcome.Kind.SUM
                || rule.kind() == RuleOutcome.Kind.BETWEEN && rule.days().isEmpty();
        return isOfNumbers ? cells.mapping().parts().number(name) : name;
    }

    private static TableCell cell(ForeignRow row, String column) {
        return row.cell(column).orElseGet(() -> new TableCell(row.cells().get(0).at(), ""));
    }

    private void takeTexts(List<TableCell> looked) {
        if (!looked.stream().allMatch(this::isNothing)) {
            List<String> texts = looked.stream().map(RuleCheck::text).toList();
            int line = looked.get(0).at().line();
            int before = seen.firstLine(texts, line);
            takeIf(before != 0, looked, before);
        }
    }

    private void takeValues(List<TableCell> looked) {
        Optional<TableCell> text = looked.stream()
                .filter(cell -> !isNothing(cell) && !isReadable(cell))
                .findFirst();
        if (text.isPresent() && withheld.contains(text.get().text())) {
            unknown++;
        } else if (text.isPresent()) {
            unreadable++;
            firstUnreadable = firstUnreadable == null ? text.get() : firstUnreadable;
        } else if (!looked.stream().allMatch(this::isNothing)) {
            takeIf(rule.kind() == RuleOutcome.Kind.SUM ? !addsUp(looked) : !isBetween(looked.get(0)), looked, 0);
        }
    }

    private boolean isReadable(TableCell cell) {
        return rule.days().isPresent() ? day(cell).isPresent() : number(cell).isPresent();
    }

    /** The date or month in a cell; empty when there is none, or when it is ambiguous. */
    private Optional<String> day(TableCell cell) {
        return cells.mapping().dates().parse(cell.text()).moment();
    }

    private boolean addsUp(List<TableCell> looked) {
        int last = looked.size() - 1;
        BigDecimal sum = looked.subList(0, last).stream()
                .flatMap(cell -> number(cell).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return number(looked.get(last))
                .filter(whole ->
                        whole.subtract(sum).abs().compareTo(rule.bounds().get(0)) <= 0)
                .isPresent();
    }

    private boolean isBetween(TableCell cell) {
        if (rule.days().isPresent()) {
            return rule.days().get().hold(day(cell).orElseThrow());
        }
        BigDecimal number = number(cell).orElseThrow();
        return number.compareTo(rule.bounds().get(0)) >= 0
                && number.compareTo(rule.bounds().get(1)) <= 0;
    }

    private Optional<BigDecimal> number(TableCell cell) {
        boolean damaged = cell.remark() != null && cell.remark().severity() == Severity.ERROR;
        return damaged || isNothing(cell) ? Optional.empty() : cells.amounts().number(cell);
    }

    private boolean isNothing(TableCell cell) {
        boolean silent = cell.remark() == null || cell.remark().severity() != Severity.ERROR;
        return silent && (cell.text().isEmpty() || nothing.contains(cell.text()));
    }

    private static String text(TableCell cell) {
        return ForeignRow.oneLine(cell.text());
    }

    private void takeIf(boolean fails, List<TableCell> looked, int twin) {
        if (!fails) {
            return;
        }
        failing++;
        if (first.size() < MOST_LISTED) {
            List<CellText> texts = new ArrayList<>();
            for (int i = 0; i < looked.size(); i++) {
                texts.add(new CellText(rule.names().get(i), BilingualText.toLine(text(looked.get(i)))));
            }
            first.add(new FailingRow(looked.get(0).at(), texts, twin));
        }
    }

    /** Adds a finding for the rows that violate the rule, and one for those for which it cannot be evaluated. */
    void report(Findings findings) {
        if (failing > 0) {
            BilingualText rows = failing == 1
                    ? BilingualText.of("1 rij voldoet", "1 row does")
                    : BilingualText.of("%s rijen voldoen", "%s rows do", failing);
            findings.add(MappingRule.RULE_NOT_KEPT
                    .with(rule.severity())
                    .at(first.get(0).at(), rows, rule.words(), firstRows()));
        }
        if (unreadable > 0) {
            boolean ofDays = rule.days().isPresent();
            findings.add((ofDays ? MappingRule.RULE_OVER_NO_DAY : MappingRule.RULE_OVER_TEXT)
                    .with(rule.severity())
                    .at(firstUnreadable.at(), ExclusionTally.rows(unreadable), rule.words(), firstUnreadable.text()));
        }
    }

    private BilingualText firstRows() {
        List<BilingualText> rows = new ArrayList<>();
        first.forEach(row -> rows.add(
                BilingualText.of("regel %s: %s", "line %s: %s", row.at().line(), texts(row))));
        return BilingualText.join("; ", rows);
    }

    private static BilingualText texts(FailingRow row) {
        List<BilingualText> cells = new ArrayList<>();
        row.cells()
                .forEach(cell -> cells.add(BilingualText.of(
                        "%s %s",
                        "%s %s",
                        BilingualText.toLine(cell.column()),
                        cell.text().isEmpty() ? BilingualText.of("(leeg)", "(empty)") : cell.text())));
        BilingualText all = BilingualText.join(", ", cells);
        return row.twin() == 0
                ? all
                : BilingualText.of("%s (zelfde als regel %s)", "%s (same as line %s)", all, row.twin());
    }

    /** The result of the check. */
    RuleOutcome outcome() {
        return new RuleOutcome(
                rule.kind(),
                rule.notation(),
                rule.parts(),
                rule.severity(),
                rule.note(),
                checked,
                failing,
                unreadable + unknown,
                List.copyOf(first));
    }
}
