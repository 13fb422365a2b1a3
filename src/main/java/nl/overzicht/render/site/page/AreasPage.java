package nl.overzicht.render.site.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.chart.Charts;

/**
 * All areas: one table when they are few; else a table for each province, and for each letter when a province has many.
 *
 * @param writer of texts and numbers
 */
record AreasPage(Writer writer) {

    /** More areas than this are told by province. */
    private static final int ONE_TABLE = 40;

    /** More areas of one province than this are told by letter. */
    private static final int ONE_PROVINCE = 60;

    /** A table with its own heading; the only one has none. */
    record GroupView(String id, String title, List<Area> areas) {}

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

    private List<GroupView> groups(Programme programme) {
        Map<String, List<Area>> provinces = programme.areasByProvince();
        if (programme.areas().size() <= ONE_TABLE) {
            List<Area> all = provinces.values().stream().flatMap(List::stream).toList();
            return List.of(new GroupView("alle", "", all));
        }
        List<GroupView> groups = new ArrayList<>();
        provinces.forEach((province, areas) -> groups.addAll(groups(province, areas)));
        return List.copyOf(groups);
    }

    private static List<GroupView> groups(String province, List<Area> areas) {
        String id = slug(province);
        if (areas.size() <= ONE_PROVINCE) {
            return List.of(new GroupView(id, province, sorted(areas)));
        }
        Map<String, List<Area>> letters =
                areas.stream().collect(Collectors.groupingBy(AreasPage::letter, TreeMap::new, Collectors.toList()));
        return letters.entrySet().stream()
                .map(entry -> new GroupView(
                        id + "-" + slug(entry.getKey()), province + ", " + entry.getKey(), sorted(entry.getValue())))
                .toList();
    }

    private static List<Area> sorted(List<Area> areas) {
        return areas.stream()
                .sorted(Comparator.comparing(one -> plain(one.name())))
                .toList();
    }

    /** The first letter without its accent; all else under one sign. */
    private static String letter(Area area) {
        String first = plain(area.name()).strip();
        boolean isLetter = !first.isEmpty() && Character.isLetter(first.charAt(0));
        return isLetter ? first.substring(0, 1).toUpperCase(Locale.ROOT) : "#";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String slug(String text) {
        String slug = plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "overig" : slug;
    }
}
