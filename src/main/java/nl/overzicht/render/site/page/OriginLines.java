package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Places;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.FactValue;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.PublishedTotals;
import nl.overzicht.report.StatementWords;

/**
 * Numbers with the rows that they rest on, their source and its words.
 *
 * @param writer of texts and numbers
 */
record OriginLines(Writer writer) {

    /**
     * A row of a table of the content, or several of one source.
     *
     * @param place where it is, or they do
     * @param item that it is about; may be empty
     */
    record RowView(String place, String item, Writer.SourceLink source, String words, String asOf) {}

    /**
     * A number.
     *
     * @param id of the fact, and the anchor
     * @param text as printed
     * @param rows it rests on; none: it was counted, or they are too many to list
     * @param count of all its rows
     * @param parts numbers that have their line within this one, in the order of years; mostly none
     * @param divided whether the parts name all its rows
     */
    record NumberView(String id, Markup text, List<RowView> rows, int count, List<PartView> parts, boolean divided) {}

    /**
     * A number within the line of another, of the same source. Machines find its value where it leads here.
     *
     * @param id of the fact, and the anchor
     * @param years that it is for; may be empty
     * @param text as printed
     * @param place where its rows are
     */
    record PartView(String id, String years, Markup text, String place) {}

    /** Amounts are written alike: they are one column of a table. */
    OriginTable of(List<Fact> facts) {
        return of(facts, OriginParts.of(facts, writer));
    }

    /** The same without what has its line within that of another. */
    OriginTable of(List<Fact> facts, OriginParts parts) {
        Set<String> within = parts.ids();
        List<Fact> lines =
                facts.stream().filter(fact -> !within.contains(fact.id())).toList();
        FactText texts = writer.report()
                .factText()
                .ofColumn(lines.stream()
                        .flatMap(fact -> Stream.concat(
                                Stream.of(fact), parts.of(fact).stream().map(OriginParts.Part::fact)))
                        .toList());
        return OriginTable.of(
                lines.stream().map(fact -> number(fact, texts, parts)).toList());
    }

    private NumberView number(Fact fact, FactText texts, OriginParts parts) {
        int count = fact.statements().size();
        List<RowView> rows = count > OriginPlan.MOST_BELOW
                ? List.of()
                : OriginRows.together(Stream.concat(
                                writer.origins().published().find(fact.id()).stream()
                                        .map(this::row),
                                fact.statements().stream()
                                        .flatMap(id -> writer.report().programme().statement(id).stream())
                                        .map(this::row))
                        .toList());
        return new NumberView(
                fact.id(),
                NumberMarkup.data(((FactValue.Number) fact.value()).quantity(), text(fact, texts)),
                rows,
                count,
                parts.of(fact).stream().map(part -> part(part, texts)).toList(),
                parts.cover(fact));
    }

    private static String text(Fact fact, FactText texts) {
        return texts.write(fact, FactForm.FULL)
                .or(() -> texts.write(fact, FactForm.PLAIN))
                .orElseThrow();
    }

    private PartView part(OriginParts.Part part, FactText texts) {
        String place = OriginRows.together(part.rows().stream().map(this::row).toList()).stream()
                .map(RowView::place)
                .collect(Collectors.joining(", "));
        String years = part.year().orElseGet(() -> writer.years(part.rows().get(0)));
        return new PartView(part.fact().id(), years, Markup.text(text(part.fact(), texts)), place);
    }

    /** A total of a table whose statements are of several sources has the page of the tables for its source. */
    private RowView row(PublishedTotals.Origin origin) {
        Writer.SourceLink source = origin.source()
                .map(writer::source)
                .orElseGet(() -> new Writer.SourceLink(
                        writer.words().get("site.reconciliation"), ReconciliationPage.address(origin.table())));
        String place =
                writer.report().content().places().below(origin.total().at()).row();
        return new RowView(place, origin.total().row(), source, "", "");
    }

    /** The place below the content folder: where that folder is on the machine is not published. */
    private RowView row(Statement statement) {
        return new RowView(
                place(statement.id()),
                item(statement),
                writer.source(statement.source()),
                statement.words(),
                statement.asOf().map(writer.report().wording()::moment).orElse(""));
    }

    /** The row that a statement is, and that a cell of it was corrected. */
    String place(Statement statement) {
        return (place(statement.id()) + " " + corrected(statement)).strip();
    }

    /** The item of a row, and that a cell of it was corrected. */
    private String item(Statement statement) {
        return (new StatementWords(writer.report()).item(statement) + " " + corrected(statement)).strip();
    }

    /** That a cell of the row was corrected; empty when none was. */
    private String corrected(Statement statement) {
        return writer.origins().isCorrected(statement) ? writer.words().get("reconciliation.corrected") : "";
    }

    /** The line of a text, and in a workbook the cell: of a row that is wide by year, that of the year. */
    private String place(String statement) {
        Places places = writer.report().content().places();
        Location row = places.of("statement", statement);
        Location shown = row.isInSheet() ? places.of("statement", statement, "value") : row;
        return places.below(shown).row();
    }
}
