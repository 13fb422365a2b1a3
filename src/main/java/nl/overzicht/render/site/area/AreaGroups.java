package nl.overzicht.render.site.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.AlphabetPage;
import nl.overzicht.unicode.Slug;

/** Areas by group, such as by province, and by first letter within a large group, so that lists can be scanned. */
public final class AreaGroups {

    /** Most areas of a group without a division by letter. */
    private static final int ONE_GROUP = 60;

    private AreaGroups() {}

    /** Areas under one heading, in alphabetical order. */
    public record Group(String id, String title, List<Area> areas) {}

    /**
     * All areas in alphabetical order; those without a group at the end. If the programme has no groups, one group without a
     * title.
     */
    public static List<Group> of(Programme programme, Messages words) {
        Map<String, List<Area>> byGroup = new LinkedHashMap<>(programme.areasByGroup());
        Optional<List<Area>> others = Optional.ofNullable(byGroup.remove(""));
        String rest = byGroup.isEmpty() ? "" : words.get("site.areas.others");
        List<Group> groups = new ArrayList<>();
        byGroup.forEach((title, areas) -> groups.addAll(groups(title, areas, words)));
        others.ifPresent(areas -> groups.addAll(groups(rest, areas, words)));
        return distinct(groups, programme.areas());
    }

    private static List<Group> groups(String title, List<Area> areas, Messages words) {
        String id = title.isEmpty() ? "alle" : anchor(title);
        if (areas.size() <= ONE_GROUP) {
            return List.of(new Group(id, title, AlphabetPage.sort(areas)));
        }
        String before = title.isEmpty() ? "" : title + ", ";
        return AlphabetPage.byLetter(areas).entrySet().stream()
                .map(entry -> new Group(
                        id + "-" + anchor(entry.getKey()),
                        before + AreaRows.title(entry.getKey(), words),
                        AlphabetPage.sort(entry.getValue())))
                .toList();
    }

    /** Makes the ids of groups differ from those of areas, since both are anchors on one page. */
    private static List<Group> distinct(List<Group> groups, List<Area> areas) {
        Set<String> taken = areas.stream().map(Area::id).collect(Collectors.toCollection(HashSet::new));
        List<Group> distinct = new ArrayList<>();
        for (Group group : groups) {
            String id = group.id();
            for (int again = 2; !taken.add(id); again++) {
                id = group.id() + "-" + again;
            }
            distinct.add(new Group(id, group.title(), group.areas()));
        }
        return List.copyOf(distinct);
    }

    private static String anchor(String text) {
        String slug = Slug.of(text);
        return slug.isEmpty() ? "overig" : slug;
    }
}
