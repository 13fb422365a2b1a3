package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * All areas: one table when they are few; else a table for each province, and for each letter when a province has many.
 *
 * @param writer of texts and numbers
 */
record AreasPage(Writer writer) {

    /** More areas than this are told by province. */
    private static final int ONE_TABLE = 40;

    /**
     * What the template sees.
     *
     * @param areaGroups areas by province, or all in one
     * @param areaCount how many there are
     * @param perArea the figure; empty: no amounts of areas are known
     * @param amounts whether sources name amounts of single areas
     */
    @ViewOf("site/areas.ftlh")
    record AreasView(List<AreaGroups.Group> areaGroups, int areaCount, Optional<Markup> perArea, boolean amounts) {}

    Page page() {
        Programme programme = writer.report().programme();
        int count = programme.areas().size();
        boolean amounts = programme.statements().stream()
                .anyMatch(statement ->
                        statement.area().isPresent() && statement.amount().isMoney());
        AreasView view = new AreasView(
                groups(programme), count, Optional.ofNullable(writer.figures().get(Charts.PER_AREA)), amounts);
        String description = writer.words().get("site.areas.description", count, programme.name());
        return new Page(SiteMap.AREAS, writer.words().get("site.areas"), description, view)
                .headed(view.areaGroups().stream()
                        .filter(group -> !group.title().isEmpty())
                        .map(group -> new Heading(group.id(), group.title()))
                        .toList());
    }

    /** The only table has no heading of its own. */
    private static List<AreaGroups.Group> groups(Programme programme) {
        return programme.areas().size() <= ONE_TABLE
                ? List.of(new AreaGroups.Group("alle", "", AreaGroups.sorted(programme.areas())))
                : AreaGroups.byProvince(programme);
    }
}
