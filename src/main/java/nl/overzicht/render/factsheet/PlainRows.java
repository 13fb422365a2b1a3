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
 * Finds the rows of an area that its tables state completely except for the source: amount, stream, status and years. A list
 * of statements need not repeat these.
 *
 * @param statements rows in words
 * @param ids of the rows whose amount is a cell of a table
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

    /** Those among the given rows, in the same order. */
    List<Statement> filter(List<Statement> rows) {
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
