package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init --table}: a content about a table that is right at once, and asks what the table does not say. */
class InitTableTest {

    @TempDir
    private Path folder;

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
        assertEquals(0, DraftedTable.init(folder, "t.csv", DraftedTable.COUNCIL).code());
        String found =
                CommandRun.of("check", folder.resolve("inhoud").toString()).out();
        for (String file : List.of("data/mappings/t.yaml", "data/programme.yaml", "data/sources.yaml")) {
            assertTrue(found.lines().anyMatch(line -> line.contains(file) && line.contains("MAP-45")), found);
        }
    }

    @ParameterizedTest
    @CsvSource({"nl,ministry", "nl,municipality", "nl,plain", "en,ministry", "en,municipality", "en,plain"})
    void ofEachKindInEachLanguage(String language, String kind) throws IOException {
        CommandRun made = DraftedTable.init(
                folder, "Begroting 2026.csv", DraftedTable.COUNCIL, "--lang", language, "--kind", kind);
        assertEquals(0, made.code(), made::err);
        isRight(language);
        assertEquals(DraftedTable.COUNCIL, Files.readString(folder.resolve("inhoud/data/tables/Begroting-2026.csv")));
    }

    @Test
    @Tag("slow")
    void theTotalOfTheTableIsThatOfTheLetter() throws IOException {
        DraftedTable.init(folder, "begroting.csv", DraftedTable.COUNCIL);
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
                DraftedTable.init(
                                folder,
                                "t.json",
                                "[{\"bedrag\": 5.5, \"jaar\": 2026}, {\"bedrag\": 6, \"jaar\": 2027}]")
                        .code());
        isRight("nl");
    }

    @Test
    void ofTwoMeasuresTheSecondWaitsForItsStatus() throws IOException {
        assertEquals(
                0,
                DraftedTable.init(folder, "t.csv", "Regeling,Begroot,Realisatie\nKade,5,4\nSluis,6,3\n")
                        .code());
        isRight("nl");
        String mapping = Files.readString(folder.resolve("inhoud/data/mappings/t.yaml"));
        assertTrue(mapping.contains("  # - id: realisatie"), mapping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Kade;Noord\nSluis;Zuid\n", "Kade;5\nSluis;6\n", "een\ntwee\n"})
    void whatIsNoTableMakesNothing(String table) throws IOException {
        CommandRun made = DraftedTable.init(folder, "t.csv", table);
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
        assertTrue(made.err().contains("FILE-1"), made::err);
        assertTrue(made.err().contains("kijk of de naam van het bestand en die van de map kloppen"), made::err);
        assertFalse(Files.exists(folder.resolve("inhoud")));
    }

    @Test
    void aTableThatCannotBeRead() throws IOException {
        Path table = Files.createDirectories(folder.resolve("map.csv"));
        String content = folder.resolve("inhoud").toString();
        CommandRun made = CommandRun.of("init", content, "--table", table.toString());
        assertEquals(1, made.code(), made::err);
        assertTrue(made.err().contains("FILE-4") && made.err().contains("zet hier een gewoon bestand neer"), made::err);
        Path locked = Files.writeString(folder.resolve("dicht.csv"), DraftedTable.COUNCIL);
        Files.setPosixFilePermissions(locked, Set.of());
        if (!Files.isReadable(locked)) { // all can be read by the superuser
            assertTrue(CommandRun.of("init", content, "--table", locked.toString())
                    .err()
                    .contains("FILE-4"));
        }
        assertFalse(Files.exists(folder.resolve("inhoud")));
    }

    /** Exit code 74 is that of writing: the table is as it should be. */
    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), DraftedTable.COUNCIL);
        Path below = Files.writeString(folder.resolve("bestand"), "").resolve("inhoud");
        CommandRun made = CommandRun.of("init", below.toString(), "--table", table.toString(), "--lang", "en");
        assertEquals(74, made.code(), made::err);
        assertTrue(made.err().startsWith("Reading or writing failed: "), made::err);
    }

    @ParameterizedTest
    @CsvSource({
        "export(3).csv,'[Naam van het programma]'",
        "2026_01_12.csv,'[Naam van het programma]'",
        "tabel_def_v3.csv,'[Naam van het programma]'",
        "a83f9c21.csv,'[Naam van het programma]'",
        "NPLV_begroting_20260112.csv,NPLV begroting",
        "Begroting 2026 (2).csv,Begroting 2026"
    })
    void aNameOfAFileThatIsNoneIsLeftToTheAuthor(String file, String name) throws IOException {
        assertEquals(0, DraftedTable.init(folder, file, DraftedTable.COUNCIL).code());
        String programme = Files.readString(folder.resolve("inhoud/data/programme.yaml"));
        assertTrue(
                programme.lines().map(line -> line.replace("\"", "")).anyMatch(("name: " + name)::equals), programme);
    }

    /** A line about the unit is no name. */
    @Test
    void theTitleOfATableIsThatOfTheReport() throws IOException {
        DraftedTable.init(folder, "x1.csv", "Bedragen x € 1.000;;;\nVersterking kust;;;\n" + DraftedTable.COUNCIL);
        String report = Files.readString(folder.resolve("inhoud/report.yaml"));
        assertTrue(report.contains("title: Het geld voor Versterking kust\n"), report);
    }

    @Test
    void otherTablesOfTheFileAreNamed() throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), WorkbookText.bytes("""
                == sheet Een
                Regeling | Bedrag (€)
                Kade | n:4
                Sluis | n:5
                == sheet Toelichting
                Alleen tekst | En meer
                == sheet Leeg
                == sheet Woorden
                Begrip | Betekenis
                Kade | Muur
                == sheet Twee
                Gebied | Bedrag (€)
                Oost | n:6
                """));
        CommandRun.done("init", folder.resolve("inhoud").toString(), "--table", file.toString());
        String mapping;
        try (Stream<Path> mappings = Files.list(folder.resolve("inhoud/data/mappings"))) {
            mapping = Files.readString(mappings.findFirst().orElseThrow());
        }
        List<String> named = mapping.lines()
                .filter(line -> line.startsWith("# VRAAG: het bestand heeft ook een tabel"))
                .toList();
        assertEquals(1, named.size(), mapping);
        assertTrue(named.get(0).contains("getallen, Twee!A1."), named::toString);
    }

    @Test
    void nothingThatIsThereIsReplaced() throws IOException {
        Path own = Files.createDirectories(folder.resolve("inhoud")).resolve("mijn.txt");
        Files.writeString(own, "mijn");
        assertEquals(2, DraftedTable.init(folder, "t.csv", DraftedTable.COUNCIL).code());
        assertEquals("mijn", Files.readString(own));
        assertFalse(Files.exists(folder.resolve("inhoud/report.yaml")));
    }
}
