package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CommandRun;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code map}: what a table shows becomes keys, with proof; what it does not show is asked. */
class MapCommandTest {

    @TempDir
    private Path folder;

    private String draft(String name, String table) throws IOException {
        Path file = Files.writeString(folder.resolve(name), table);
        return CommandRun.done("map", file.toString()).out();
    }

    private static void assertHas(String draft, String line) {
        assertTrue(draft.lines().map(String::strip).anyMatch(line::equals), () -> line + " is not in\n" + draft);
    }

    @Test
    void yearsUnitTitlesAndFootOfACsvOfACouncil() throws IOException {
        byte[] bytes = """
                Begroting van het programma;;
                Bedragen x € 1.000;;
                Regeling;2026;2027
                Groene daken;1.200,5;800
                Regenwater;400;-
                Totaal;1.600,5;800
                Bron: begroting 2026;;
                """.getBytes(Charset.forName("windows-1252"));
        Path file = Files.write(folder.resolve("begroting.csv"), bytes);
        String draft = CommandRun.done("map", file.toString()).out();
        List.of(
                        "encoding: windows-1252",
                        "separator: semicolon",
                        "decimal: comma",
                        "head: 3",
                        "until: {column: Regeling, starts_with: \"Bron:\"}",
                        "id: {prefix: begroting, columns: [Regeling]}",
                        "stream: Regeling",
                        "years: {2026: \"2026\", 2027: \"2027\"}",
                        "unit: x1000 EUR",
                        "nothing: [\"-\"]",
                        "# rij 6 is de som van rij 4-5",
                        "- {column: Regeling, is: Totaal, total: all}")
                .forEach(line -> assertHas(draft, line));
        assertTrue(draft.contains("# VRAAG: uit welke bron komt de tabel?"), draft);
        assertFalse(draft.lines().anyMatch(line -> line.strip().startsWith("status:")), draft);
    }

    @Test
    void subtotalsAreProvenBeforeTheyAreLeftOut() throws IOException {
        String draft = draft(
                "t.csv",
                "Regeling,Gebied,Bedrag\nKade,Oost,4\nKade,West,3\nSubtotaal,,7\nSluis,Oost,2\nSluis,West,1\nSubtotaal,,3\nTotaal,,10\n");
        assertHas(draft, "# rij 4 is de som van rij 2-3; rij 7 is de som van rij 5-6");
        assertHas(draft, "- {column: Regeling, is: Subtotaal, total: above}");
        assertHas(draft, "- {column: Regeling, is: Totaal, total: all}");
    }

    @Test
    void aTotalThatDoesNotAddUpIsAsked() throws IOException {
        String draft = draft("t.csv", "Regeling,Bedrag\nKade,4\nSluis,3\nTotaal,70\n");
        assertTrue(draft.contains("# VRAAG: rij 4 noemt zich een totaal, maar wijkt 63 af"), draft);
    }

    /** As a row that is a total: left out, with the proof or the question why it does not add up. */
    @Test
    void aColumnThatAddsUpOthers() throws IOException {
        String whole = draft("t.csv", "Regeling,2026,2027,Alles\nKade,1,2,3\nSluis,2,3,5\nDijk,,,\n");
        assertHas(
                whole,
                "# Alles is in elke rij met getallen (2) de som van de andere: die wordt weggelaten, en ermee vergeleken");
        assertHas(whole, "- {sum: [\"2026\", \"2027\"], equals: Alles}");
        String off = draft("t.csv", "Regeling,2026,2027,Totaal\nKade,1,2,3\nSluis,2,3,5\nDijk,4,4,9\n");
        assertTrue(off.contains("# VRAAG: Totaal noemt zich een totaal, en wordt weggelaten. In 2 rijen"), off);
        assertTrue(off.contains("rij 4 wijkt 1 af"), off);
        assertHas(off, "years: {2026: \"2026\", 2027: \"2027\"}");
        assertFalse(off.contains("value: Totaal"), off);
    }

    /** What happens to be the sum of two other years is a year. */
    @Test
    void aYearIsNoSumOfOthers() throws IOException {
        String draft = draft("t.csv", "Regeling,2025,2026,2027\nKade,1,2,3\nSluis,2,3,5\n");
        assertHas(draft, "years: {2025: \"2025\", 2026: \"2026\", 2027: \"2027\"}");
    }

    /** Below a title of its own, or after more rows than are looked at first. */
    @ParameterizedTest
    @CsvSource({"2,''", "2,Tabel 2: naar gebied;", "600,''", "600,Tabel 2: naar gebied;"})
    void aSecondTableIsDraftedByItself(int rows, String title) throws IOException {
        StringBuilder table = new StringBuilder("Nr;Regeling;Bedrag (€)\n");
        for (int i = 1; i <= rows; i++) {
            table.append("k").append(i).append(";Kade;").append(i + 0.5).append('\n');
        }
        table.append("\n")
                .append(title.isEmpty() ? "" : title + "\n")
                .append("Gebied;Soort;Bijdrage (€)\nOost;a;7\nWest;b;8\n");
        String draft = draft("t.csv", table.toString());
        assertHas(draft, "until: " + (rows + 1));
        assertHas(draft, "from: " + (rows + (title.isEmpty() ? 3 : 4)));
        assertHas(draft, "value: Bijdrage (€)");
        assertTrue(draft.contains("rijen eronder: " + rows + ", kolommen: 3"), draft);
    }

    @Test
    void itSpeaksTheLanguageThatIsAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "Scheme,Amount\nQuays,4\nDykes,5\n");
        CommandRun run = CommandRun.done("map", file.toString(), "--lang", "en");
        assertTrue(run.out().contains("# QUESTION: which source is the table from?"), run::out);
        assertTrue(run.err().contains("questions are left to answer"), run::err);
    }

    /** By the name that all commands have for it, and by the one that it had. */
    @ParameterizedTest
    @ValueSource(strings = {"-o", "--output", "--out"})
    void aDraftForAFileOfOnesOwn(String option) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "Scheme,Amount\nQuays,4\nDykes,5\n");
        Path out = folder.resolve("draft.yaml");
        CommandRun run = CommandRun.done("map", file.toString(), option, out.toString());
        assertEquals("", run.out());
        assertHas(Files.readString(out), "table: t.csv");
    }

    /** A mapping keeps what its author wrote; any other file, also the table itself, stays as it is. */
    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "Scheme,Amount\nQuays,4\nDykes,5\n");
        Path out = folder.resolve("draft.yaml");
        CommandRun.done("map", file.toString(), "--out", out.toString());
        String own = Files.readString(out).replace("constants:\n", "constants:\n  status: granted\n");
        Files.writeString(out, own);
        Files.writeString(file, "Scheme,Amount,Area\nQuays,4,North\nDykes,5,South\n");
        CommandRun.done("map", file.toString(), "--out", out.toString());
        assertTrue(Files.readString(out).startsWith(own.stripTrailing()), () -> own);
        assertTrue(Files.readString(out).contains("Area"), () -> own);
        Path letter = Files.writeString(folder.resolve("letter.md"), "This is my letter.\n");
        for (Path other : List.of(letter, file)) {
            String before = Files.readString(other);
            CommandRun run = CommandRun.of("map", file.toString(), "--out", other.toString(), "--lang", "en");
            assertEquals(2, run.code());
            assertHas(
                    run.err(),
                    "--output: " + other
                            + " exists already and is not a mapping of this table; nothing was written. Choose another name.");
            assertEquals(before, Files.readString(other));
        }
    }

    /** Internal codes, perhaps: no id is made of them, so that none is published. */
    @Test
    void aHiddenColumnIsNotReadUnasked() throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), WorkbookText.bytes("""
                == sheet Blad1
                Code | Scheme | Amount (EUR) | Old amount
                b401 | Quays | n:4 | n:3
                c233 | Dykes | n:5 | n:9
                @col 1
                @col 4
                """));
        CommandRun run = CommandRun.done("map", file.toString(), "--lang", "en");
        assertTrue(
                run.out().contains("Code: different texts: 2 (b401, c233); hidden in the file, so not read"), run::out);
        assertHas(run.out(), "id: {prefix: t, columns: [Scheme]}");
        assertFalse(run.out().contains("value: Old amount"), run::out);
        assertFalse(run.out().contains("were read too"), run::out);
    }

    /** The cause alone: that there is one column, or no row, is no fault of the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Regeling;Bedrag\nKade;5\nSluis;6\n",
                "Regeling;Bedrag\nKade;\"5\nSluis;6\n",
                "Regeling,Bedrag\n\"Kade \"Oost\",5\nSluis,6\n"
            })
    void aQuoteThatIsNotClosedIsTheCause(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), table);
        CommandRun run = CommandRun.of("map", file.toString(), "--lang", "en");
        assertEquals(1, run.code(), run::out);
        assertTrue(run.err().contains("CSV-7 quotation mark not closed"), run::err);
        assertFalse(run.err().contains("DRF-"), run::err);
    }

    @Test
    void noRowsNoFileNoTable() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertEquals(1, CommandRun.of("map", empty.toString()).code());
        assertEquals(
                1, CommandRun.of("map", folder.resolve("none.csv").toString()).code());
        CommandRun noFile = CommandRun.of("map", folder.toString(), "--lang", "en");
        assertEquals(1, noFile.code());
        assertTrue(noFile.err().contains("FILE-4") && noFile.err().contains("put an ordinary file here"), noFile::err);
        Path locked = Files.write(
                folder.resolve("t.xlsx"),
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        CommandRun run = CommandRun.of("map", locked.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("XLS-"), run::err);
    }
}
