package nl.overzicht.render.site.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;

/** Areas by province, and by letter where a province has many: no list is longer than a reader can take in. */
final class AreaGroups {

    /** More areas of one province than this are told by letter. */
    private static final int ONE_PROVINCE = 60;

    private AreaGroups() {}

    /** Areas under one heading, in alphabetical order. */
    record Group(String id, String title, List<Area> areas) {}

    /** All areas, by the alphabet. */
    static List<Group> byProvince(Programme programme) {
        List<Group> groups = new ArrayList<>();
        programme.areasByProvince().forEach((province, areas) -> groups.addAll(groups(province, areas)));
        return List.copyOf(groups);
    }

    private static List<Group> groups(String province, List<Area> areas) {
        String id = slug(province);
        if (areas.size() <= ONE_PROVINCE) {
            return List.of(new Group(id, province, sorted(areas)));
        }
        Map<String, List<Area>> letters =
                areas.stream().collect(Collectors.groupingBy(AreaGroups::letter, TreeMap::new, Collectors.toList()));
        return letters.entrySet().stream()
                .map(entry -> new Group(
                        id + "-" + slug(entry.getKey()), province + ", " + entry.getKey(), sorted(entry.getValue())))
                .toList();
    }

    static List<Area> sorted(List<Area> areas) {
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
