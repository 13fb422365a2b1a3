package nl.overzicht.render.site.origin;

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
import nl.overzicht.render.site.origin.OriginTable.NumberView;
import nl.overzicht.render.site.origin.OriginTable.PartView;
import nl.overzicht.render.site.origin.OriginTable.RowView;
import nl.overzicht.render.site.part.NumberMarkup;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.PublishedTotals;
import nl.overzicht.report.StatementWords;

/**
 * Numbers with the rows that they are computed from, the source of each row and the words of that source.
 *
 * @param writer of texts and numbers
 */
public record OriginLines(Writer writer) {

    /** A table of facts. All amounts are written in one form, since they are one column. */
    public OriginTable of(List<Fact> facts) {
        return of(facts, OriginParts.of(facts, writer));
    }

    /** As {@link #of(List)}, without the facts whose origin is shown within the line of another. */
    public OriginTable of(List<Fact> facts, OriginParts parts) {
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
                : OriginRows.merge(Stream.concat(
                                writer.origins().publishedTotals().find(fact.id()).stream()
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
        String place = OriginRows.merge(part.rows().stream().map(this::row).toList()).stream()
                .map(RowView::place)
                .collect(Collectors.joining(", "));
        String years = part.year().orElseGet(() -> writer.years(part.rows().get(0)));
        return new PartView(part.fact().id(), years, Markup.text(text(part.fact(), texts)), place);
    }

    /**
     * The row for a published total. If the statements of its table have several sources, its source is the page about the
     * tables.
     */
    private RowView row(PublishedTotals.Origin origin) {
        Writer.SourceLink source = origin.source()
                .map(writer::source)
                .orElseGet(() -> new Writer.SourceLink(
                        writer.words().get("site.reconciliation"), ReconciliationPage.address(origin.table())));
        String place = writer.report()
                .content()
                .places()
                .relativize(origin.total().at())
                .row();
        return new RowView(place, origin.total().row(), source, "", "");
    }

    /** A row with its place relative to the content folder. The path of that folder on this machine is not published. */
    private RowView row(Statement statement) {
        return new RowView(
                place(statement.id()),
                item(statement),
                writer.source(statement.source()),
                statement.words(),
                statement.asOf().map(writer.report().wording()::moment).orElse(""));
    }

    /** The place of the row that a statement was read from, with a remark if a cell of it was corrected. */
    String place(Statement statement) {
        return (place(statement.id()) + " " + correctionText(statement)).strip();
    }

    /** The item of a row, with a remark if a cell of it was corrected. */
    private String item(Statement statement) {
        return (new StatementWords(writer.report()).item(statement) + " " + correctionText(statement)).strip();
    }

    /** The remark that a cell of the row was corrected; empty when none was. */
    private String correctionText(Statement statement) {
        return writer.origins().isCorrected(statement) ? writer.words().get("reconciliation.corrected") : "";
    }

    /** The line in a text file, or the cell in a workbook. For a row with a column for each year, the cell of that year. */
    private String place(String statement) {
        Places places = writer.report().content().places();
        Location row = places.of("statement", statement);
        Location shown = row.isInSheet() ? places.of("statement", statement, "value") : row;
        return places.relativize(shown).row();
    }
}
