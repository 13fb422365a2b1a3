package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code conforms to the table of rooms in {@code ARCHITECTURE.md}, and the table names every package. */
class HouseTest {

    private static final String ROOT = "nl.overzicht";

    private final House house = House.of(Files.readString(Path.of("ARCHITECTURE.md")));

    HouseTest() throws IOException {}

    @Test
    void eachRoomUsesWhatItMay() {
        assertEquals(Set.of(), house.objections(OurClasses.all(), ROOT));
    }

    /** Each row only sees rows above it, so that packages have no cycles. */
    @Test
    void noRowSeesUpward() {
        assertEquals(List.of(), house.upward());
    }

    @Test
    void eachPackageHasARow() throws IOException {
        Path root = Path.of("src/main/java/nl/overzicht");
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> packages = new TreeSet<>(files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .toList());
            assertEquals(packages, new TreeSet<>(house.rooms().keySet()));
        }
    }

    /** The same test refuses classes that break each rule: those below {@code nl.overzicht.house.bad}. */
    @Test
    void badClassesAreRefused() {
        String bad = "nl.overzicht.house.bad";
        JavaClasses classes = new ClassFileImporter().importPackages(bad);
        assertEquals(
                Set.of(
                        "cellar is in no row",
                        "render.site.SiteThatLoads may not see load",
                        "finding.FindingThatSeesWording may not see wording",
                        "wording.WordingWithALibrary may not use org.junit.jupiter.api",
                        "wording.WordingByASocket may not use sockets: java.net.ServerSocket",
                        "wording.WordingFromAFile may not open files: java.nio.file.Files"),
                house.objections(classes, bad));
    }

    @Test
    void aTableWithACycleIsRefused() {
        House circular = House.of("| `a` | first | b | |\n| `b` | second | a | |\n");
        assertEquals(List.of("a sees b, which does not stand above it"), circular.upward());
    }
}
