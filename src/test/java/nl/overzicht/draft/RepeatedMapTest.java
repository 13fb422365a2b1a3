package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code map} once more: what the author wrote or took away stays so; what is new is added behind it. */
class RepeatedMapTest {

    @TempDir
    private Path folder;

    private Path table;
    private Path mapping;

    @BeforeEach
    void mapOnce() throws IOException {
        Path first = Files.writeString(folder.resolve("steun.csv"), "Regeling;2026\nKade;5\nSluis;6\n");
        Path content = folder.resolve("inhoud");
        CommandRun.done("init", content.toString(), "--table", first.toString());
        table = content.resolve("data/tables/steun.csv");
        mapping = content.resolve("data/mappings/steun.yaml");
    }

    private CommandRun map() {
        return CommandRun.done("map", table.toString());
    }

    @Test
    void nothingIsNewAboutWhatWasSeen() throws IOException {
        map();
        String text = Files.readString(mapping);
        CommandRun again = map();
        assertEquals(text, Files.readString(mapping));
        assertTrue(again.err().contains("Niets nieuws"), again::err);
    }

    /** What was answered is not counted again. */
    @Test
    void theQuestionsThatAreLeftAreCounted() throws IOException {
        map();
        Files.writeString(mapping, Files.readString(mapping).replaceAll("(?m)^ *# VRAAG:.*\n", ""));
        CommandRun again = map();
        assertTrue(again.err().contains("het voorstel stelt geen vragen"), again::err);
    }

    @Test
    void anAnswerAndAFieldOfOnesOwnStay() throws IOException {
        map();
        String own = Files.readString(mapping)
                        .replaceAll("(?m)^ *# VRAAG: hoe zeker.*\n", "  status: granted # uit het besluit\n")
                        .replaceAll("(?m)^years:.*\n", "years: {2026: \"2026\"} # nagekeken\n")
                + "rules: [{not_empty: [Regeling]}]";
        Files.writeString(mapping, own);
        Files.writeString(table, "Regeling;2026;Gebied\nKade;5;Oost\nSluis;6;West\nDijk;7;Oost\nTotaal;18;\n");
        CommandRun again = map();
        String text = Files.readString(mapping);
        assertTrue(text.startsWith(own), text);
        String added = text.substring(own.length());
        assertTrue(added.contains("de tabel is gewijzigd (rijen: 2, nu 3)"), added);
        assertTrue(added.contains("#   leave_out:"), added);
        assertTrue(added.contains("Totaal, total: all"), added);
        assertTrue(added.contains("# Kolom Gebied: verschillende teksten: 2"), added);
        assertTrue(added.lines().allMatch(line -> line.isEmpty() || line.startsWith("#")), added);
        assertFalse(added.contains("hoe zeker is het geld"), added);
        assertTrue(again.err().contains("Aangevuld"), again::err);
    }

    /** Of the words of a column the old ones are answered already. */
    @Test
    void onlyWhatAWordThatIsNewMeansIsAsked() throws IOException {
        String rows = "Regeling;Status;2026\nKade;Toegekend;5\nSluis;In behandeling;6\nPolder;Wacht;n.b.\n";
        Files.writeString(table, rows);
        Files.delete(mapping);
        map();
        String own = Files.readString(mapping);
        assertTrue(own.contains("welke status is In behandeling, Wacht?"), own);
        Files.writeString(table, rows + "Dijk;Bij de raad;p.m.\n");
        map();
        String added = Files.readString(mapping).substring(own.length());
        assertTrue(added.contains("welke status is Bij de raad?"), added);
        assertTrue(added.contains("getallen staan teksten: [p.m.]."), added);
        String left = Files.readString(mapping);
        Files.writeString(table, rows);
        map();
        assertFalse(Files.readString(mapping).substring(left.length()).contains("VRAAG"), left);
    }

    @Test
    void aMappingOfAnotherNameIsTheOneOfItsTable() throws IOException {
        Path other = Files.move(mapping, mapping.resolveSibling("mijn-naam.yaml"));
        map();
        assertFalse(Files.exists(mapping));
        assertTrue(Files.readString(other).contains("table: steun.csv"));
    }

    @Test
    void nonsenseIsKeptAndReported() throws IOException {
        String nonsense = "table: [steun\n  ::: {\n";
        Files.writeString(mapping, nonsense);
        CommandRun again = CommandRun.of("map", table.toString());
        assertEquals(1, again.code(), again::err);
        assertTrue(again.err().contains("YAML-1"), again::err);
        assertEquals(nonsense, Files.readString(mapping));
        assertFalse(again.err().contains("Klaar"), again::err);
    }
}
