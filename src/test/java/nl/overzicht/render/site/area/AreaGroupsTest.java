package nl.overzicht.render.site.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.template.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas are grouped by the column that the author names, else by province, and by letter within a long group. */
class AreaGroupsTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    private static final Messages WORDS = Messages.of(DefaultReport.resources(), Language.NL);

    @TempDir
    Path folder;

    @Test
    void byAColumnOfTheProgramme() throws IOException {
        Programme programme = programme(
                "areas:\n  columns: {stadsdeel: Stadsdeel}\n  group_by: stadsdeel\n",
                "id,name,province,stadsdeel",
                "noord,Noord,Noordland,West",
                "haven,Haven,Noordland,Noord",
                "dijk,Dijk,Noordland,West");
        assertEquals(List.of("noord-2 Noord: haven", "west West: dijk noord"), groups(programme));
    }

    @Test
    void byProvinceAndTheOthersLast() throws IOException {
        Programme programme =
                programme("", "id,name,province", "noord,Noord,Noordland", "haven,Haven,", "dijk,Dijk,Westland");
        assertEquals(
                List.of(
                        "noordland Noordland: noord",
                        "westland Westland: dijk",
                        "overige-gebieden Overige gebieden: haven"),
                groups(programme));
    }

    @Test
    void inOneListWithoutGroupsAndByLetterWhenItIsLong() throws IOException {
        assertEquals(List.of("alle : haven noord"), groups(programme("", "id,name", "noord,Noord", "haven,Haven")));
        String[] rows = IntStream.range(0, 62)
                .mapToObj(i -> i == 0 ? "id,name" : "a%d,%sdorp".formatted(i, i % 2 == 0 ? "É" : "B"))
                .toArray(String[]::new);
        assertEquals(
                List.of("alle-b B", "alle-e E"),
                groups(programme("", rows)).stream()
                        .map(group -> group.replaceAll(":.*", ""))
                        .toList());
    }

    private Programme programme(String areas, String... rows) throws IOException {
        Path content =
                Folders.copy(BASE, Files.createTempDirectory(folder, "content").resolve("base"));
        Path file = content.resolve("data/programme.yaml");
        Files.writeString(file, Files.readString(file) + areas);
        Files.writeString(content.resolve("data/areas.csv"), String.join("\n", rows) + "\n");
        return DefaultReport.load(content).programme();
    }

    private static List<String> groups(Programme programme) {
        return AreaGroups.of(programme, WORDS).stream()
                .map(group -> {
                    StringJoiner ids = new StringJoiner(" ");
                    group.areas().forEach(area -> ids.add(area.id()));
                    return group.id() + " " + group.title() + ": " + ids;
                })
                .toList();
    }
}
