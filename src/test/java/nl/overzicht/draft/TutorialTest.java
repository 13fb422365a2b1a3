package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what the tutorial says gets what it says: each command works, and at its end there is nothing to report. */
class TutorialTest {

    private static final String DUTCH = "src/docs/van-tabel-naar-brief.md";
    private static final String ENGLISH = "src/docs/from-sheet-to-letter.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {DUTCH, ENGLISH})
    void eachCommandWorks(String page) throws IOException {
        List<CommandRun> runs = new Tutorial(Path.of(page)).follow(folder, false);
        assertTrue(runs.size() > 6, "commands on the page");
        String last = runs.get(runs.size() - 1).out();
        assertEquals(
                List.of(),
                last.lines().filter(line -> line.contains(": warning ")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {DUTCH, ENGLISH})
    @Tag("slow")
    void letterAndSiteNameTheNewTotal(String page) throws IOException {
        new Tutorial(Path.of(page)).follow(folder, true);
        String folderName = page.equals(DUTCH) ? "mijn-uitvoer" : "my-output";
        String letter = Files.readString(folder.resolve(folderName).resolve("site/brief.html"));
        assertTrue(letter.contains("1.870.750") || letter.contains("1,870,750"), letter);
    }
}
