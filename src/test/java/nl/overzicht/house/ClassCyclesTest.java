package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Classes of a package depend on each other in a cycle only when two concepts are defined by each other. */
class ClassCyclesTest {

    @Test
    void onlyTheseDependOnEachOther() {
        Set<String> allowed = Set.of(
                // A rule makes its findings, and a finding knows its rule.
                "finding: Finding, Rule",
                // A quantity is compared as a range and printed rounded; both are made of a quantity.
                "funding: Quantity, Range, Rounding",
                // A file is published by the class of its format, which makes such a file.
                "picture: JpegPicture, PictureFile, PngPicture",
                // A passage in a table has the passages above and beside it.
                "narrative.passage: Passage, TableFrame");
        Set<String> found = ClassCycles.find(ClassCycles.uses(OurClasses.all())).stream()
                .map(ClassCyclesTest::text)
                .filter(group -> !allowed.contains(group))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), found);
    }

    private static String text(Set<String> group) {
        String first = group.iterator().next();
        String room = first.substring("nl.overzicht.".length(), first.lastIndexOf('.'));
        return group.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .sorted()
                .collect(Collectors.joining(", ", room + ": ", ""));
    }

    /** Tests the test itself: a cycle of three classes beside classes without a cycle. */
    @Test
    void aCycleIsFound() {
        Map<String, Set<String>> uses =
                Map.of("a", Set.of("b", "d"), "b", Set.of("c"), "c", Set.of("a", "d"), "d", Set.of("e"), "e", Set.of());
        assertEquals(Set.of(Set.of("a", "b", "c")), ClassCycles.find(uses));
        assertEquals(Set.of(), ClassCycles.find(Map.of("a", new TreeSet<>(List.of("b")), "b", Set.of())));
    }
}
