package nl.overzicht.render.factsheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.AreaMoney;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.SumWords;

/**
 * Rows of an area of which its tables say all but the source: amount, stream, status and years. A list of rows need not
 * repeat these.
 *
 * @param statements in words
 * @param ids of the rows whose amount is in a table of its own
 */
record PlainRows(StatementWords statements, Set<String> ids) {

    static PlainRows of(Report report, AreaMoney money) {
        SumWords words = new SumWords(report);
        Set<String> ids = money.lines()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.sum()),
                        money.years().stream()
                                .flatMap(year -> Stream.ofNullable(line.byYear().get(year)))))
                .flatMap(sum -> words.onlyRow(sum).stream())
                .map(Statement::id)
                .collect(Collectors.toSet());
        return new PlainRows(new StatementWords(report), ids);
    }

    /** Those among some rows. */
    List<Statement> in(List<Statement> rows) {
        return rows.stream().filter(this::isPlain).toList();
    }

    private boolean isPlain(Statement row) {
        return ids.contains(row.id())
                && !row.isPerYear()
                && row.asOf().isEmpty()
                && row.words().isEmpty()
                && row.note().isEmpty()
                && statements.standing(row).isEmpty();
    }
}
