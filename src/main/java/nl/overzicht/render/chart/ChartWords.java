package nl.overzicht.render.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.wording.Wording;

/**
 * What all charts say alike.
 *
 * @param report what is shown
 * @param messages words
 */
record ChartWords(Report report, Messages messages) {

    private StatementWords statements() {
        return new StatementWords(report);
    }

    Wording wording() {
        return report.wording();
    }

    String get(String key, Object... values) {
        return messages.get(key, values);
    }

    /** The amount with its qualifier and, for a series, its "per year". */
    String amount(Statement statement) {
        return statements().number(statement);
    }

    String status(Statement statement) {
        return statements().status(statement);
    }

    /** The short name of the stream, or the programme's. */
    String stream(Statement statement) {
        return statements().stream(statement);
    }

    /** Stream, amount and status. */
    String label(Statement statement) {
        return stream(statement) + ": " + amount(statement) + ", " + status(statement);
    }

    List<Source> sources(Stream<Statement> statements) {
        return statements
                .map(Statement::source)
                .distinct()
                .map(id -> report.programme().source(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    static Table.Cell cell(String text) {
        return new Table.Cell(text, Optional.empty());
    }

    Table.Column column(String key, boolean numeric) {
        return new Table.Column(get(key), numeric);
    }
}
