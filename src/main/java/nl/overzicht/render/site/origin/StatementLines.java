package nl.overzicht.render.site.origin;

import java.util.List;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.money.SetAsideWords;
import nl.overzicht.render.site.part.NumberMarkup;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.StatementWords;
import nl.overzicht.wording.AmountForm;

/**
 * Statements as rows of a table, each with its source and the source's words.
 *
 * @param writer of texts and numbers
 */
public record StatementLines(Writer writer) {

    /**
     * A row.
     *
     * @param id of the statement
     * @param about the stream if the page shows several, what is counted, and the item
     * @param number as printed
     * @param status the verb of the source; empty for a count without one
     * @param years that it is for; may be empty
     * @param asOf the moment as of which it applies; may be empty
     * @param source with its link
     * @param words of the source; may be empty
     * @param note explanation by the author; may be empty
     * @param role part, alternative, history or replaced; empty for a leading statement
     * @param place file and line of its row, if the table also shows origins; else empty
     */
    public record Line(
            String id,
            String about,
            Markup number,
            String status,
            String years,
            String asOf,
            Writer.SourceLink source,
            String words,
            String note,
            String role,
            String place) {}

    public List<Line> of(List<Statement> statements) {
        AmountForm form = StatementWords.form(statements);
        StatementWords words = new StatementWords(writer.report());
        return statements.stream()
                .map(statement -> line(statement, words.aboutItem(statement), writer.number(statement, form)))
                .toList();
    }

    /** Rows about any stream, each with its stream and with the place of its row, which is the origin of its number. */
    public List<Line> withOrigins(List<Statement> statements) {
        AmountForm form = StatementWords.form(statements);
        StatementWords words = new StatementWords(writer.report());
        OriginLines origins = new OriginLines(writer);
        return statements.stream()
                .map(statement -> line(
                        statement,
                        words.ofStream(statement),
                        NumberMarkup.data(statement.amount(), words.number(statement, form)),
                        origins.place(statement)))
                .toList();
    }

    public Line line(Statement statement) {
        return line(statement, new StatementWords(writer.report()).aboutItem(statement), writer.number(statement));
    }

    private Line line(Statement statement, String about, Markup number) {
        return line(statement, about, number, "");
    }

    private Line line(Statement statement, String about, Markup number, String place) {
        StatementWords words = new StatementWords(writer.report());
        return new Line(
                statement.id(),
                about,
                number,
                words.status(statement),
                words.years(statement),
                words.asOf(statement),
                writer.source(statement.source()),
                statement.words(),
                statement.note(),
                new SetAsideWords(writer.report(), writer.words()).standing(statement),
                place);
    }
}
