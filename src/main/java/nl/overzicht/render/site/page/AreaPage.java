package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
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

    /** A stream with what sources say of it and this area. */
    record StreamView(AreaCommons.StreamRow row, String applies) {}

    Page page() {
        Programme programme = writer.report().programme();
        List<Statement> own = programme.statements().ofArea(area.id());
        Map<String, Object> view = writer.view();
        view.put("area", area);
        view.put("streams", everywhere.streams().stream().map(this::stream).toList());
        view.put("applying", streams(Optional.of(true)));
        view.put("open", streams(Optional.empty()));
        view.put("statements", new StatementLines(writer).of(own));
        view.put("unknowns", everywhere.unknowns());
        view.put("numbers", new OriginLines(writer).of(facts));
        view.put("factsheet", downloads.factsheet(FactsheetPlan.ofArea(area.id())));
        view.put("areasPage", SiteMap.AREAS);
        view.put("unknownPage", SiteMap.UNKNOWN);
        view.put("yearsPage", SiteMap.YEARS);
        String description =
                writer.words().get("site.area.description", area.name(), area.municipality(), programme.name());
        return new Page(SiteMap.area(area.id()), area.name(), description, "area.ftlh", view)
                .showing(own.isEmpty() ? everywhere.statements() : own)
                .foundBy(String.join(", ", area.municipality(), area.cbs(), area.province()));
    }

    /** The streams of which it is said that they cover this area, or not, or nothing. */
    private List<AreaCommons.StreamRow> streams(Optional<Boolean> covered) {
        return everywhere.streams().stream()
                .filter(row -> row.stream().covers(area.id()).equals(covered))
                .toList();
    }

    private StreamView stream(AreaCommons.StreamRow row) {
        String applies = row.stream()
                .covers(area.id())
                .map(yes -> writer.words().get(yes ? "site.area.yes" : "site.area.no"))
                .orElse(writer.words().get("unknown"));
        return new StreamView(row, applies);
    }
}
