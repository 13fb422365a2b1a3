package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code init --table}: what the table calls its areas is what the report calls them. */
class InitAreaNounTest {

    private static final String TABLE =
            "Regeling;Wijk;2026;2027\nGroene daken;Noord;1200;800\nRegenwater;Zuid;300;200\n";

    @TempDir
    private Path folder;

    private void init(String table, String language) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), table);
        CommandRun.done("init", folder.resolve("inhoud").toString(), "--table", file.toString(), "--lang", language);
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Wijk,Wijken,Wijk",
        "nl,wijknaam,Wijken,Wijk",
        "nl,Stadsdeel,Stadsdelen,Stadsdeel",
        "nl,Gemeente,Gemeenten,Gemeente",
        "nl,Gebied,Gebieden,''",
        "nl,Area,Gebieden,''",
        "en,Ward,Wards,Ward",
        "en,Local authority,Areas,''"
    })
    void whatTheTableCallsItsAreasTheReportDoes(String language, String heading, String title, String name)
            throws IOException {
        init(TABLE.replace("Wijk", heading), language);
        String programme = Files.readString(folder.resolve("inhoud/data/programme.yaml"));
        assertTrue(programme.contains("    title: " + title + "\n"), programme);
        assertEquals(!name.isEmpty(), programme.contains("areas:\n  columns:\n    name: " + name + "\n"), programme);
        CommandRun check = CommandRun.of("check", folder.resolve("inhoud").toString());
        assertEquals(0, check.code(), check::out);
    }

    @Test
    void aCountOfWhatTheTableCallsItsAreasIsCompared() throws IOException {
        init(TABLE, "nl");
        Path letter = folder.resolve("inhoud/letter.md");
        Files.writeString(letter, Files.readString(letter) + "\nDit geldt voor alle dertien wijken.\n");
        CommandRun check = CommandRun.of("check", folder.resolve("inhoud").toString());
        assertTrue(check.out().contains("PRS-1 'dertien wijken'"), check::out);
    }
}
