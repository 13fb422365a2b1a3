package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.report.SiteMap;

/**
 * All areas: one table when they are few; else a table for each province, and for each letter when a province has many.
 *
 * @param writer of texts and numbers
 */
record AreasPage(Writer writer) {

    /** More areas than this are told by province. */
    private static final int ONE_TABLE = 40;

    Page page() {
        Programme programme = writer.report().programme();
        int count = programme.areas().size();
        Map<String, Object> view = writer.view();
        view.put("groups", groups(programme));
        view.put("count", count);
        view.put("figure", Optional.ofNullable(writer.figures().get(Charts.PER_AREA)));
        view.put(
                "amounts",
                programme.statements().stream()
                        .anyMatch(one -> one.area().isPresent() && one.amount().isMoney()));
        String description = writer.words().get("site.areas.description", count, programme.name());
        return new Page(SiteMap.AREAS, writer.words().get("site.areas"), description, "areas.ftlh", view);
    }

    /** The only table has no heading of its own. */
    private static List<AreaGroups.Group> groups(Programme programme) {
        return programme.areas().size() <= ONE_TABLE
                ? List.of(new AreaGroups.Group("alle", "", AreaGroups.sorted(programme.areas())))
                : AreaGroups.byProvince(programme);
    }
}
