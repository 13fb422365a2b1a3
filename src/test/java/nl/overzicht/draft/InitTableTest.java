package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init --table}: a content about a table that is right at once, and asks what the table does not say. */
class InitTableTest {

    private static final String COUNCIL =
            "Regeling;Wijk;2026;2027\nGroene daken;Noord;1.200,50;800\nGroene daken;Zuid;400;-\nRegenwater;Noord;300;200\nTotaal;;1.900,50;1.000\n";

    @TempDir
    private Path folder;

    private CommandRun init(String name, String table, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve(name), table);
        String[] arguments = {"init", folder.resolve("inhoud").toString(), "--table", file.toString()};
        return CommandRun.of(
                Stream.concat(Arrays.stream(arguments), Arrays.stream(options)).toArray(String[]::new));
    }

    private void isRight(String language) {
        CommandRun check = CommandRun.of("check", folder.resolve("inhoud").toString(), "--lang", language);
        assertEquals(0, check.code(), check::out);
        assertEquals(
                List.of("MAP-45", "SET-10"),
                check.out()
                        .lines()
                        .filter(line -> line.contains(": warning ") || line.contains(": notice "))
                        .map(line -> line.replaceAll(".*: (?:warning|notice) ([A-Z]+-[0-9]+) .*", "$1"))
                        .filter(code -> !code.equals("MAP-30"))
                        .distinct()
                        .toList(),
                check::out);
    }

    /** In the mapping, and in the files of the programme and of the sources. */
    @Test
    void eachFileWithQuestionsIsFound() throws IOException {
        assertEquals(0, init("t.csv", COUNCIL).code());
        String found =
                CommandRun.of("check", folder.resolve("inhoud").toString()).out();
        for (String file : List.of("data/mappings/t.yaml", "data/programme.yaml", "data/sources.yaml")) {
            assertTrue(found.lines().anyMatch(line -> line.contains(file) && line.contains("MAP-45")), found);
        }
    }

    @ParameterizedTest
    @CsvSource({"nl,ministry", "nl,municipality", "nl,plain", "en,ministry", "en,municipality", "en,plain"})
    void ofEachKindInEachLanguage(String language, String kind) throws IOException {
        CommandRun made = init("Begroting 2026.csv", COUNCIL, "--lang", language, "--kind", kind);
        assertEquals(0, made.code(), made::err);
        isRight(language);
        assertEquals(COUNCIL, Files.readString(folder.resolve("inhoud/data/tables/Begroting-2026.csv")));
    }

    @Test
    @Tag("slow")
    void theTotalOfTheTableIsThatOfTheLetter() throws IOException {
        init("begroting.csv", COUNCIL);
        Path output = folder.resolve("uit");
        CommandRun.done("build", folder.resolve("inhoud").toString(), "-o", output.toString());
        String page = Files.readString(output.resolve("site/aansluiting.html"));
        assertTrue(page.contains("1.900,50"), page);
        CommandRun facts = CommandRun.done("facts", folder.resolve("inhoud").toString());
        assertTrue(facts.out().contains("2.900,50"), facts::out);
    }

    @Test
    void aTableWithoutAStreamIsOneStream() throws IOException {
        assertEquals(
                0,
                init("t.json", "[{\"bedrag\": 5.5, \"jaar\": 2026}, {\"bedrag\": 6, \"jaar\": 2027}]")
                        .code());
        isRight("nl");
    }

    @Test
    void ofTwoMeasuresTheSecondWaitsForItsStatus() throws IOException {
        assertEquals(
                0,
                init("t.csv", "Regeling,Begroot,Realisatie\nKade,5,4\nSluis,6,3\n")
                        .code());
        isRight("nl");
        String mapping = Files.readString(folder.resolve("inhoud/data/mappings/t.yaml"));
        assertTrue(mapping.contains("  # - id: realisatie"), mapping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Kade;Noord\nSluis;Zuid\n", "Kade;5\nSluis;6\n", "een\ntwee\n"})
    void whatIsNoTableMakesNothing(String table) throws IOException {
        CommandRun made = init("t.csv", table);
        assertEquals(1, made.code(), made::err);
        assertTrue(made.err().contains("error"), made::err);
        assertFalse(Files.exists(folder.resolve("inhoud")));
    }

    @Test
    void aTableThatIsNotThere() {
        CommandRun made = CommandRun.of(
                "init",
                folder.resolve("inhoud").toString(),
                "--table",
                folder.resolve("weg.xlsx").toString());
        assertEquals(1, made.code(), made::err);
        assertTrue(made.err().contains("FILE-"), made::err);
        assertFalse(Files.exists(folder.resolve("inhoud")));
    }

    @Test
    void nothingThatIsThereIsReplaced() throws IOException {
        Path own = Files.createDirectories(folder.resolve("inhoud")).resolve("mijn.txt");
        Files.writeString(own, "mijn");
        assertEquals(2, init("t.csv", COUNCIL).code());
        assertEquals("mijn", Files.readString(own));
        assertFalse(Files.exists(folder.resolve("inhoud/report.yaml")));
    }
}
