package nl.overzicht.render.site;

import java.util.List;
import java.util.Map;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;

/**
 * The pages without much of their own: areas and 404.
 *
 * @param writer of texts and numbers
 */
record OtherPages(Writer writer) {

    /** One table of all areas, by province. */
    Page areas() {
        Programme programme = writer.report().programme();
        List<Area> areas = programme.areasByProvince().values().stream()
                .flatMap(List::stream)
                .toList();
        Map<String, Object> view = writer.view();
        view.put("areas", areas);
        view.put("streams", programme.streams());
        view.put("count", areas.size());
        return new Page(
                SiteMap.AREAS,
                writer.words().get("site.areas"),
                writer.words().get("site.areas.description", areas.size(), programme.name()),
                "areas.ftlh",
                view);
    }

    /** What a server shows when a page is not there. */
    Page notFound() {
        return new Page(
                SiteMap.NOT_FOUND,
                writer.words().get("site.notFound"),
                writer.words().get("site.notFound"),
                "404.ftlh",
                writer.view());
    }
}
