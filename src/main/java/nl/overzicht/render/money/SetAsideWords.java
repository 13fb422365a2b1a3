package nl.overzicht.render.money;

import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * Describes a row that a later one replaces: the moment of the later row, its number, and the change.
 *
 * @param report with the rows
 * @param words of the templates
 */
public record SetAsideWords(Report report, Messages words) {

    /** The role of a row beside the leading ones; empty for a leading row. */
    public String standing(Statement row) {
        return findReplaced(row)
                .map(Sum.ReplacedRow::by)
                .map(by -> text(row, by))
                .orElseGet(() -> statements().standing(row));
    }

    private Optional<Sum.ReplacedRow> findReplaced(Statement row) {
        Scope scope = row.stream()
                .map(Scope::ofStream)
                .or(() -> row.area().map(Scope::ofArea))
                .orElse(Scope.PROGRAMME);
        return report.facts().sums().of(scope).of(Measure.of(row), row.status()).stream()
                .flatMap(sum -> sum.setAside().stream())
                .filter(aside -> aside.wholly() && aside.row().id().equals(row.id()))
                .findFirst();
    }

    private String text(Statement row, Statement by) {
        String later = words.get(
                "setAside",
                by.asOf().map(report.wording()::moment).orElse(""),
                statements().number(by));
        boolean samePeriod = by.period().equals(row.period()) && by.per() == row.per();
        return samePeriod
                ? by.amount()
                        .minus(row.amount())
                        .map(change -> later + change(change))
                        .orElse(later)
                : later
                        + by.period()
                                .map(report.wording()::periodShort)
                                .map(years -> ", " + years)
                                .orElse("");
    }

    private String change(Quantity change) {
        int sign = change.value().signum();
        Quantity size = change.value().signum() < 0 ? change.negate() : change;
        String key = sign > 0 ? "setAside.more" : "setAside.less";
        return sign == 0
                ? ""
                : ", "
                        + words.get(
                                key, statements().number(size), report.wording().computedMark());
    }

    private StatementWords statements() {
        return new StatementWords(report);
    }
}
