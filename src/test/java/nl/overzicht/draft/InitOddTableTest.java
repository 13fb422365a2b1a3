package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init --table}: tables of which a new content needs more than their columns, and what is no table. */
class InitOddTableTest {

    @TempDir
    private Path folder;

    /** It is a row of no area: as an area it would be compared with those that it holds. */
    @ParameterizedTest
    @ValueSource(strings = {"Hele gemeente", "alle wijken", "Gemeentebreed", "Citywide"})
    void allAreasTogetherAreNoArea(String all) throws IOException {
        assertEquals(
                0,
                DraftedTable.init(
                                folder, "t.csv", DraftedTable.COUNCIL.replace("Regenwater;Noord", "Regenwater;" + all))
                        .code());
        assertFalse(Files.readString(folder.resolve("inhoud/data/areas.csv")).contains(all));
        String mapping = Files.readString(folder.resolve("inhoud/data/mappings/t.yaml"));
        assertTrue(mapping.contains("\nwords: {area: {" + all + ": \"\"}}\n"), mapping);
        assertEquals(
                0, CommandRun.of("check", folder.resolve("inhoud").toString()).code());
    }

    /** A folder is a finding; a file without an ending is a text. */
    @Test
    void aNameWithoutAnEnding() throws IOException {
        Files.createDirectory(folder.resolve("map"));
        CommandRun refused = CommandRun.of(
                "init",
                folder.resolve("inhoud").toString(),
                "--table",
                folder.resolve("map").toString());
        assertEquals(1, refused.code(), refused::err);
        assertTrue(refused.err().contains("FILE-4"), refused::err);
        assertEquals(0, DraftedTable.init(folder, "tabel", DraftedTable.COUNCIL).code());
        assertEquals(
                0, CommandRun.of("check", folder.resolve("inhoud").toString()).code());
        assertTrue(Files.exists(folder.resolve("inhoud/data/tables/tabel.csv")));
        assertEquals(0, CommandRun.of("map", folder.resolve("tabel").toString()).code());
    }

    /** An empty cell of the first row has no text above it that it could mean. */
    @Test
    void anEmptyFirstCellIsNotFilledDown() throws IOException {
        assertEquals(
                0,
                DraftedTable.init(
                                folder,
                                "t.csv",
                                "Gebied;2024;2024;2025\n;begroot;realisatie;begroot\nNoord;10;9;8\nZuid;20;19;18\n")
                        .code());
        assertEquals(
                0, CommandRun.of("check", folder.resolve("inhoud").toString()).code());
    }

    /** It may have been cut at the wrong sign. */
    @Test
    void oneColumnIsReported() throws IOException {
        CommandRun made = DraftedTable.init(folder, "t.csv", "bedrag\n100\n200\n300\n");
        assertEquals(0, made.code(), made::err);
        assertTrue(made.err().contains("warning DRF-3"), made::err);
        assertTrue(made.err().contains("overzicht build "), made::err);
    }

    /** Of a school year or a financial year the first counts, and it is asked. */
    @ParameterizedTest
    @CsvSource({"2024/25,2025/26", "2024/2025,2025/2026"})
    void aYearOfTwoHalvesIsItsFirst(String first, String second) throws IOException {
        String table = "School;Jaar;Bedrag (DKK)\nDe Brug;%s;1000\nDe Brug;%s;2000\nHet Anker;%1$s;500\n"
                .formatted(first, second);
        assertEquals(0, DraftedTable.init(folder, "t.csv", table).code());
        String mapping = Files.readString(folder.resolve("inhoud/data/mappings/t.yaml"));
        assertTrue(mapping.contains("\n  year: {column: Jaar, width: 4}\n"), mapping);
        assertTrue(mapping.contains("VRAAG: in kolom Jaar staan jaren als " + first), mapping);
        assertTrue(mapping.contains("\n  unit: DKK\n"), mapping);
        String facts = CommandRun.done("facts", folder.resolve("inhoud").toString(), "--sums", "t.de-brug")
                .out();
        assertTrue(facts.contains("t.de-brug.2024\n    tekst    DKK 1.000"), facts);
        assertTrue(facts.contains("t.de-brug.2025\n    tekst    DKK 2.000"), facts);
    }

    /** Ids of such a table would begin in a reserved way, or would be a number or a truth value in YAML. */
    @ParameterizedTest
    @ValueSource(strings = {"table", "Areas", "total", "source", "streams", "2026", "007", "no"})
    void aFileWhoseNameHasAnotherMeaning(String name) throws IOException {
        assertEquals(
                0,
                DraftedTable.init(folder, name + ".csv", DraftedTable.COUNCIL).code());
        CommandRun checked = CommandRun.of("check", folder.resolve("inhoud").toString());
        assertEquals(0, checked.code(), checked::err);
    }
}
