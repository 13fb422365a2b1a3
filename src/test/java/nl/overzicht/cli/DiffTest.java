package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CoastEditions;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.Golden;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code overzicht diff}: the changes between two reports, as the console prints them. */
class DiffTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path before;
    private Path after;

    @BeforeEach
    void twoReports() throws IOException {
        before = CoastEditions.first(folder.resolve("before"));
        after = CoastEditions.first(folder.resolve("after"));
        CoastEditions.second(after);
    }

    @Test
    void inDutch() throws IOException {
        assertEquals(ExitCode.DONE, run("diff", before.toString(), after.toString()), err::toString);
        Golden.assertSame("diff/console.nl.txt", out.toString());
    }

    @Test
    void inEnglish() throws IOException {
        assertEquals(ExitCode.DONE, run("diff", before.toString(), after.toString(), "--lang", "en"), err::toString);
        Golden.assertSame("diff/console.en.txt", out.toString());
    }

    @Test
    void asJson() throws IOException {
        assertEquals(
                ExitCode.DONE,
                run("diff", before.toString(), after.toString(), "--format", "json", "--lang", "en"),
                err::toString);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        JsonNode paid = json.get("statements").get(1);
        assertEquals("dunes.paid", paid.get("id").asText());
        assertEquals("changed", paid.get("change").asText());
        assertEquals("\u20ac115\u00a0million (computed)", paid.get("difference").asText());
        assertEquals("overview", json.get("toezeggingen").get(0).get("id").asText());
        assertEquals("letter.md", json.get("texts").get(0).get("text").asText());
    }

    @Test
    void whatSurroundsALetter() throws IOException {
        String settings = Files.readString(before.resolve("report.yaml"));
        Files.writeString(
                after.resolve("report.yaml"),
                settings.replaceFirst("subject: .*", "subject: Another matter")
                        .replaceFirst("reference: .*", "reference: CP-2027-9")
                        .replaceFirst("date: .*", "date: 2027-03-02"));
        assertEquals(ExitCode.DONE, run("diff", before.toString(), after.toString(), "--lang", "en"), err::toString);
        assertTrue(
                out.toString().contains("\nLetters\n  ~ kamerbrief.pdf  To the Speaker of the House\n"), out::toString);
        assertTrue(out.toString().contains("      subject: "), out::toString);
        assertTrue(out.toString().contains(" -> Another matter\n"), out::toString);
        assertTrue(out.toString().contains(" -> CP-2027-9\n"), out::toString);
        assertTrue(out.toString().contains("date: "), out::toString);
    }

    @Test
    void theOtherWayRoundNewIsGone() {
        assertEquals(ExitCode.DONE, run("diff", after.toString(), before.toString(), "--lang", "en"), err::toString);
        assertTrue(out.toString().contains("  - harbours.report  Harbours: Amount (granted) = "), out::toString);
        assertTrue(out.toString().contains("  + areas-in-accord  CP: Areas = 60\u00a0areas"), out::toString);
        assertTrue(out.toString().contains("difference \u2212\u20ac115\u00a0million (computed)"), out::toString);
    }

    @Test
    void nothingIsDifferentFromItself() {
        assertEquals(ExitCode.DONE, run("diff", before.toString(), before.toString()));
        assertEquals("Geen verschillen.", out.toString().strip());
    }

    @Test
    void editionsByName() throws IOException {
        editions();
        String content = after.toString();
        assertEquals(ExitCode.DONE, run("diff", "one", "two", "--content", content, "--lang", "en"), err::toString);
        String named = out.toString();
        assertTrue(named.contains("~ dunes.paid"), named);
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, run("diff", "one", "--content", content, "--lang", "en"), err::toString);
        assertEquals(named, out.toString(), "the content of now is that of two");
        out.getBuffer().setLength(0);
        String folder = after.resolve("editions/one").toString();
        assertEquals(ExitCode.DONE, run("diff", folder, content, "--lang", "en"), err::toString);
        assertEquals(named, out.toString(), "the folder of an edition");
    }

    private void editions() throws IOException {
        for (String id : new String[] {"one", "two"}) {
            Path edition = after.resolve("editions").resolve(id);
            Folders.copy(id.equals("one") ? before : folder.resolve("after"), edition.resolve("content"));
            Files.writeString(
                    edition.resolve("edition.json"),
                    "{\"id\":\"%s\",\"date\":\"%s\",\"title\":\"x\",\"language\":\"en\",\"pages\":1}"
                            .formatted(id, id.equals("one") ? "2026-10-15" : "2027-03-31"));
        }
    }

    @Test
    void whatCannotBeComparedIsAFinding() throws IOException {
        assertEquals(ExitCode.USAGE, run("diff", before.toString()));
        assertEquals(
                ExitCode.FINDINGS,
                run("diff", before.toString(), folder.resolve("nowhere").toString()));
        assertTrue(err.toString().contains("nowhere:1:1: error FILE-1"), err::toString);
        Files.writeString(after.resolve("data/streams.yaml"), "streams: [");
        assertEquals(ExitCode.FINDINGS, run("diff", before.toString(), after.toString()));
        assertTrue(err.toString().contains("Niet te vergelijken."), err::toString);
        assertEquals("", out.toString());
        assertFalse(err.toString().contains("\tat "), "a stack trace");
    }

    private int run(String... arguments) {
        return CommandRun.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
