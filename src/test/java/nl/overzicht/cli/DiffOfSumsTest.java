package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a row changes, so do the totals that include it. */
class DiffOfSumsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Path before;
    private Path after;

    @BeforeEach
    void oneRowIsMore() throws IOException {
        before = MadeUpProgramme.write(3, folder.resolve("before"));
        after = MadeUpProgramme.write(3, folder.resolve("after"));
        Path rows = after.resolve("data/statements.csv");
        String first = Files.readString(rows).lines().skip(1).findFirst().orElseThrow();
        String value = first.split(",")[4];
        String more = first.replace("," + value + ",", "," + (Integer.parseInt(value) + 1000) + ",");
        Files.writeString(rows, Files.readString(rows).replace(first, more));
    }

    @Test
    void theTotalsAreListedWithTheirIds() throws IOException {
        JsonNode changes = new ObjectMapper().readTree(diff(before, after, "--json"));
        assertEquals(1, changes.get("statements").size());
        assertEquals(2, changes.get("sums").size());
        JsonNode total = changes.get("sums").get(0);
        assertEquals("total.granted", total.get("id").asText());
        assertEquals("PDD: totaal (toegekend)", total.get("about").asText());
        assertEquals("\u20ac1\u00a0miljoen (berekend)", total.get("difference").asText());
        assertTrue(total.get("before").asText().endsWith(" (berekend)"), total::toString);
        assertEquals(
                "dijken.total.granted", changes.get("sums").get(1).get("id").asText());
        assertEquals(1, changes.get("areas_with_other_sums").asInt());
        assertEquals(total.get("difference"), changes.get("area_sums").get(0).get("difference"));
    }

    @Test
    void theConsoleSaysThem() {
        String text = diff(before, after);
        assertTrue(text.contains("Totalen\n  ~ total.granted  PDD: totaal (toegekend)\n      getal: "), text);
        assertTrue(text.contains("  ~ dijken.total.granted  Dijken: totaal (toegekend)\n"), text);
        assertTrue(text.contains("\nTotalen van gebieden\n  ~ "), text);
        String area = text.substring(text.indexOf("Totalen van gebieden"));
        assertTrue(
                area.matches("(?s)[^\n]+\n  ~ \\S+\\.total\\.granted  [^\n]+: totaal \\(toegekend\\)\n"
                        + "      getal: €[^\n]+ -> €[^\n]+\n.*"),
                area);
    }

    private String diff(Path before, Path after, String... options) {
        out.getBuffer().setLength(0);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "diff";
        arguments[1] = before.toString();
        arguments[2] = after.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        assertEquals(ExitCode.DONE, CommandRun.run(arguments, new PrintWriter(out, true), new PrintWriter(out, true)));
        return out.toString();
    }
}
