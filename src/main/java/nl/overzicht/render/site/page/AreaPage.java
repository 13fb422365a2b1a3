package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.SiteMap;

/**
 * The page of an area: what applies here, what is unknown here, and where to read more.
 *
 * @param writer of texts and numbers
 * @param area whose page it is
 * @param everywhere what the pages of all areas say alike
 * @param facts that are numbers of this area; their origin is told here
 * @param downloads what was written before
 */
record AreaPage(Writer writer, Area area, AreaCommons everywhere, List<Fact> facts, Downloads downloads) {

    /**
     * What the template sees.
     *
     * @param features what is known of the area itself
     * @param applying streams that cover it
     * @param open streams of which no source says whether they cover it
     * @param factsheet of the area; empty: none
     * @param statements of the area alone
     * @param perStream all streams, with whether they apply here
     * @param unknowns what no source says
     * @param numbers of the area with their origin
     */
    @ViewOf("site/area.ftlh")
    record AreaView(
            List<AreaLabels.Feature> features,
            List<StreamRow> applying,
            List<StreamRow> open,
            Optional<Downloads.DocumentView> factsheet,
            List<StatementLines.Line> statements,
            List<AppliesView> perStream,
            List<UnknownPage.UnknownRow> unknowns,
            List<OriginLines.NumberView> numbers) {}

    /** A stream with whether it applies here, in words. */
    record AppliesView(StreamRow row, Markup note, String applies) {}

    Page page() {
        Programme programme = writer.report().programme();
        List<Statement> own = programme.statements().ofArea(area.id());
        List<AreaLabels.Feature> features = new AreaLabels(programme, writer.words()).features(area);
        AreaView view = new AreaView(
                features,
                streams(Optional.of(true)),
                streams(Optional.empty()),
                downloads.factsheet(FactsheetPlan.ofArea(area.id())),
                new StatementLines(writer).of(own),
                everywhere.streams().stream().map(this::stream).toList(),
                everywhere.unknowns(),
                new OriginLines(writer).of(facts));
        String description = area.feature(AreaColumns.MUNICIPALITY)
                .map(municipality ->
                        writer.words().get("site.area.description", area.name(), municipality, writer.programme()))
                .orElse(writer.words().get("site.area.description.alone", area.name(), writer.programme()));
        return new Page(SiteMap.area(area.id()), area.name(), description, view)
                .headed(headings(view))
                .showing(own.isEmpty() ? everywhere.statements() : own)
                .foundBy(String.join(", ", area.features().values()));
    }

    private List<Heading> headings(AreaView view) {
        Messages words = writer.words();
        return Heading.shown(List.of(
                Heading.where(!view.statements().isEmpty(), words, "bedragen", "site.area.own"),
                Heading.where(true, words, "stromen", "site.area.streams"),
                Heading.where(!view.unknowns().isEmpty(), words, "onbekend", "site.area.unknown"),
                Heading.where(!view.numbers().isEmpty(), words, "herkomst", "site.origin"),
                Heading.where(true, words, "meer", "site.area.more")));
    }

    /** The streams of which it is said that they cover this area, or not, or nothing. */
    private List<StreamRow> streams(Optional<Boolean> covered) {
        return everywhere.streams().stream()
                .filter(each -> each.stream().covers(area.id()).equals(covered))
                .map(AreaCommons.AreaStream::row)
                .toList();
    }

    private AppliesView stream(AreaCommons.AreaStream each) {
        String applies = each.stream()
                .covers(area.id())
                .map(yes -> writer.words().get(yes ? "site.area.yes" : "site.area.no"))
                .orElse(writer.words().get("unknown"));
        return new AppliesView(each.row(), each.note(), applies);
    }
}
