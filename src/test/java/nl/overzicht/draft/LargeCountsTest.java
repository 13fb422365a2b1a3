package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages about a table of more than a thousand rows: counts have thousands separators, years have none. */
@Tag("slow")
class LargeCountsTest {

    private static final int ROWS = 1234;

    @TempDir
    private Path folder;

    @Test
    void aPageShowsThousandsOfRows() throws IOException {
        StringBuilder table = new StringBuilder("Subsidie;Regeling;Status;Bedrag (EUR);Jaar\n");
        for (int row = 1; row <= ROWS; row++) {
            table.append("Subsidie ")
                    .append(row)
                    .append(";Wijkfonds;verleend;")
                    .append(5000 + row)
                    .append(";2026\n");
        }
        DraftedTable.init(folder, "subsidies.csv", table.toString());
        Path output = folder.resolve("uitvoer");
        CommandRun built = CommandRun.of("build", folder.resolve("inhoud").toString(), "-o", output.toString());
        assertTrue(built.code() == 0, built::err);
        String page = Files.readString(output.resolve("site/aansluiting.html"));
        assertTrue(page.contains("<td class=\"numeric\"><data class=\"count\" value=\"1234\">1.234</data></td>"), page);
        assertFalse(page.contains(">1234<"), page);
        assertFalse(Files.readString(output.resolve("site/stromen.html")).contains(">Van</th>"), "an empty column");
        assertFalse(Files.readString(output.resolve("site/jaren.html")).contains("2.026"));
    }
}
