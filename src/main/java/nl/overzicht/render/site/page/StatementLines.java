package nl.overzicht.render.site.page;

import java.util.List;
import nl.overzicht.funding.Programme.CountedThing;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Markup;

/**
 * Statements as rows of a table: each with its source and the source's words.
 *
 * @param writer of texts and numbers
 */
record StatementLines(Writer writer) {

    /**
     * A row.
     *
     * @param id of the statement
     * @param about what is counted
     * @param number as officials write it
     * @param status by the source's verb; empty for a count without one
     * @param years that it is for; may be empty
     * @param asOf when it held; may be empty
     * @param source with its link
     * @param words of the source; may be empty
     * @param note explanation; may be empty
     * @param role part, alternative, history, or empty for a leading statement
     */
    record Line(
            String id,
            String about,
            Markup number,
            String status,
            String years,
            String asOf,
            Writer.SourceLink source,
            String words,
            String note,
            String role) {}

    List<Line> of(List<Statement> statements) {
        return statements.stream().map(this::line).toList();
    }

    Line line(Statement statement) {
        CountedThing thing = writer.report().programme().quantities().get(statement.quantity());
        return new Line(
                statement.id(),
                thing == null ? statement.quantity() : thing.title(),
                writer.number(statement),
                status(statement),
                writer.years(statement),
                statement.asOf().map(writer.report().wording()::moment).orElse(""),
                writer.source(statement.source()),
                statement.words(),
                statement.note(),
                role(statement));
    }

    /** A count without a status is no open question; money without one is. */
    private String status(Statement statement) {
        boolean silent = statement.status() == nl.overzicht.funding.Status.UNSTATED
                && !statement.amount().isCurrency();
        return silent ? "" : writer.report().wording().status(statement.status());
    }

    private String role(Statement statement) {
        if (statement.partOf().isPresent()) {
            return writer.words().get("site.role.part");
        }
        if (statement.sameAs().isPresent()) {
            return writer.words().get("site.role.alternative");
        }
        return statement.role() == Statement.Role.HISTORY ? writer.words().get("site.role.history") : "";
    }
}
