package nl.overzicht.render.site.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.money.MoneyTables;
import nl.overzicht.render.site.origin.OriginLines;
import nl.overzicht.render.site.origin.OriginParts;
import nl.overzicht.render.site.origin.StatementLines;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.LinkedMoney;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.WithheldLines;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamRow;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.AreaMoney;
import nl.overzicht.report.AreaScope;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.SiteMap;
import nl.overzicht.sum.Scope;

/**
 * The page of an area: what applies to it, what is unknown, and where to read more.
 *
 * @param writer of texts and numbers
 * @param area of the page
 * @param everywhere the parts that are the same on the pages of all areas
 * @param facts the numbers of this area; the page shows their origin
 * @param downloads files that other publications wrote before
 */
public record AreaPage(Writer writer, Area area, AreaCommons everywhere, List<Fact> facts, Downloads downloads) {

    /** Most columns of years that fit next to each other. */
    private static final int MOST_YEARS = 12;

    public Page page() {
        List<Statement> own = writer.report().programme().statements().ofArea(area.id());
        AreaView view = view(own);
        return new Page(SiteMap.area(area.id()), area.name(), description(), view)
                .withHeadings(headings(view))
                .withStatements(own.isEmpty() ? everywhere.statements() : own)
                .withKeywords(String.join(", ", area.features().values()));
    }

    private String description() {
        return area.feature(AreaColumns.MUNICIPALITY)
                .map(municipality ->
                        writer.words().get("site.area.description", area.name(), municipality, writer.programme()))
                .orElse(writer.words().get("site.area.description.alone", area.name(), writer.programme()));
    }

    private AreaView view(List<Statement> own) {
        AreaMoney money = AreaMoney.of(writer.report(), area.id());
        List<Fact> numbers = new AreaNumbers(writer, facts).all(money).toList();
        OriginParts parts = OriginParts.of(numbers, writer);
        List<StatementLines.Line> statements = statements(own, parts.ids());
        AreaScope scope = AreaScope.of(writer.report().programme(), area.id());
        WithheldLines withheld = new WithheldLines(writer, Scope.ofArea(area.id()));
        return new AreaView(
                new AreaLabels(writer.report().programme(), writer.words()).features(area),
                streams(scope, Optional.of(true)),
                streams(scope, Optional.empty()),
                downloads.factsheet(FactsheetPlan.ofArea(area.id())),
                tables().of(money, area.name()),
                money.leftOut(),
                withheld.text(),
                withheld.lines(),
                statements,
                Math.max(0, own.size() - OriginPlan.MOST_ROWS),
                streams(scope),
                writer.report().inEuro(),
                everywhere.computed(),
                everywhere.unknowns(),
                new OriginLines(writer).of(AreaNumbers.without(statements, numbers), parts));
    }

    /** @param within ids of statements whose origin is shown within the line of a sum */
    private List<StatementLines.Line> statements(List<Statement> own, Set<String> within) {
        return new StatementLines(writer)
                .withOrigins(own.stream()
                        .limit(OriginPlan.MOST_ROWS)
                        .filter(row -> !within.contains(row.id()))
                        .toList());
    }

    private MoneyTables tables() {
        return new MoneyTables(
                writer.report(), writer.words(), new LinkedMoney(writer), everywhere.wholes(), MOST_YEARS, MOST_YEARS);
    }

    private List<Heading> headings(AreaView view) {
        Messages words = writer.words();
        boolean money = !view.moneyTables().isEmpty();
        boolean statements = !view.statements().isEmpty();
        return Heading.listPresent(List.of(
                Heading.where(money || statements, words, "bedragen", "site.area.own"),
                Heading.where(true, words, "stromen", "site.area.streams"),
                Heading.where(money && statements, words, "bronnen", "site.stream.statements"),
                Heading.where(!view.unknowns().isEmpty(), words, "onbekend", "site.area.unknown"),
                Heading.where(!view.origin().numbers().isEmpty(), words, "herkomst", "site.origin")));
    }

    private List<StreamRow> streams(AreaScope scope, Optional<Boolean> covered) {
        return everywhere.streams().stream()
                .filter(areaStream -> scope.covers(areaStream.stream()).equals(covered))
                .map(AreaCommons.AreaStream::row)
                .toList();
    }

    private List<AreaView.AppliesView> streams(AreaScope scope) {
        return everywhere.streams().stream()
                .map(areaStream -> stream(areaStream, scope))
                .toList();
    }

    private AreaView.AppliesView stream(AreaCommons.AreaStream areaStream, AreaScope scope) {
        String applies = scope.covers(areaStream.stream())
                .map(yes -> writer.words().get(yes ? "site.area.yes" : "site.area.no"))
                .orElse(writer.words().get("unknown"));
        return new AreaView.AppliesView(areaStream.row(), areaStream.note(), applies);
    }
}
