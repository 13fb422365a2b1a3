package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.console.ExitCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands from outside: exit codes, what they print, and what they leave on disk. */
@Tag("slow")
class CommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "diff", "explain", "facts", "freeze", "init", "review", "verify"})
    void helpOnEverything(String command) {
        assertEquals(ExitCode.DONE, run("--help"));
        assertTrue(out.toString().contains("\n  " + command + " "), out::toString);
        assertEquals(ExitCode.DONE, run(command, "--help"));
        assertTrue(out.toString().contains("overzicht " + command + " "), out::toString);
    }

    @Test
    void wrongUsage() {
        assertRefused("Geef een opdracht op.");
        assertRefused("Onbekende opdracht: bouw", "bouw");
        assertRefused("Er ontbreekt: ", "build", "content");
        assertRefused("nergens is geen map", "build", "content", "-o", output(), "--templates", "nergens");
        assertRefused("uitvoer kan niet in de map van de inhoud", "build", "content", "-o", "content/output");
        assertRefused("inhoud kan niet in de map van de uitvoer", "build", "content", "-o", ".");
    }

    /** For an unusable folder the message is enough; for a missing argument the usage is printed too. */
    @Test
    void theHelpIsBelowAnErrorOfSyntaxOnly() {
        assertRefused("Er ontbreekt: ", "build", "content");
        assertTrue(err.toString().contains("--templates"), err::toString);
        assertRefused("Geef een opdracht op.");
        assertTrue(err.toString().contains("\n  build "), err::toString);
        assertRefused("inhoud kan niet in de map van de uitvoer", "build", "content", "-o", ".");
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    private void assertRefused(String reason, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(ExitCode.USAGE, run(arguments));
        assertTrue(err.toString().contains(reason), err::toString);
        assertFalse(err.toString().contains("\tat "), "a stack trace");
    }

    @Test
    void theDefaultContentHasNoErrorAndCheckWritesNothing() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Map<String, String> before = files(folder);
        assertEquals(ExitCode.DONE, run("check", content.toString()));
        assertEquals("Geen fouten, geen waarschuwingen.\n", err.toString());
        assertEquals(before, files(folder));
    }

    @Test
    void findingsInEnglish() {
        assertEquals(ExitCode.DONE, run("check", "content", "--lang", "en"));
        assertTrue(out.toString().contains("the difference is not explained"), out::toString);
        assertEquals("No errors, no warnings.\n", err.toString());
        assertEquals(ExitCode.USAGE, run("check", "content", "--lang", "fr"));
    }

    @Test
    void versionIsSaid() {
        assertEquals(ExitCode.DONE, run("--version"));
        assertTrue(out.toString().startsWith("overzicht "), out::toString);
    }

    @Test
    void anErrorWritesNothingAndTheLastOutputStays() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        assertEquals(ExitCode.DONE, build(content));
        Map<String, String> before = files();
        Files.writeString(content.resolve("letter.md"), "Er is ${onbekend.feit}.\n");
        assertEquals(ExitCode.FINDINGS, build(content));
        assertTrue(err.toString().contains("letter.md:1:7: error MD-1"), err::toString);
        assertEquals(before, files());
        assertFalse(Files.exists(folder.resolve(".overzicht-output")));
    }

    @Test
    void whatOnlyRenderingFindsWritesNothingEither() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        String letter = Files.readString(content.resolve("letter.md"));
        Files.writeString(content.resolve("letter.md"), "Een \u6f22 teken.\n\n" + letter);
        assertEquals(ExitCode.FINDINGS, build(content));
        assertTrue(err.toString().contains("letter.md:1:5: error LET-1"), err::toString);
        assertFalse(Files.exists(folder.resolve("output")));
        assertFalse(Files.exists(folder.resolve(".overzicht-output")));
    }

    @Test
    void aNumberChangedInTheSheetChangesInLetterAndSite() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Path sheet = content.resolve("data/statements.csv");
        Files.writeString(sheet, Files.readString(sheet).replace("amount,208,", "amount,213,"));
        assertEquals(ExitCode.DONE, build(content), err::toString);
        String index = Files.readString(folder.resolve("output/site/index.html"));
        assertTrue(index.contains("ruim €213\u00a0miljoen"));
        assertFalse(index.contains("€208"));
        try (PDDocument letter = Loader.loadPDF(Files.readAllBytes(folder.resolve("output/kamerbrief.pdf")))) {
            String text = new PDFTextStripper().getText(letter).replaceAll("[\\s\u00a0]+", " ");
            assertTrue(text.contains("ruim €213 miljoen") && !text.contains("€208"), text);
        }
    }

    @Test
    void ownTemplatesGoFirst() throws IOException {
        Files.createDirectories(folder.resolve("own/site"));
        Files.writeString(folder.resolve("own/site/overzicht.css"), "body { color: navy; }");
        assertEquals(
                ExitCode.DONE,
                run(
                        "build",
                        "content",
                        "-o",
                        output(),
                        "--templates",
                        folder.resolve("own").toString()));
        String published = Files.readString(folder.resolve("output/site/assets/overzicht.css"));
        assertEquals("body { color: navy; }", published.substring(0, published.indexOf("\n@layer drawings {")));
    }

    @Test
    void aWrongTemplateOfOnesOwnIsNoBugOfOurs() throws IOException {
        Files.createDirectories(folder.resolve("own/site"));
        Files.writeString(folder.resolve("own/site/index.ftlh"), "<p>${niets}</p>");
        assertEquals(
                ExitCode.FINDINGS,
                run(
                        "build",
                        "content",
                        "-o",
                        output(),
                        "--templates",
                        folder.resolve("own").toString()));
        assertTrue(err.toString().contains("site/index.ftlh:1:6: error TPL-1"), err::toString);
        assertFalse(err.toString().contains("\tat "), "a stack trace");
    }

    @Test
    void aHeadingThatThePageDoesNotKnowIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("own/site"));
        Files.writeString(
                folder.resolve("own/site/timeline.ftlh"),
                "<#import \"frame.ftlh\" as f>\n<@f.frame><@f.heading id=\"nergens\"/></@f.frame>\n");
        String own = folder.resolve("own").toString();
        assertEquals(ExitCode.FINDINGS, run("build", "content", "-o", output(), "--templates", own));
        assertTrue(err.toString().contains("error TPL-1"), err::toString);
    }

    @Test
    void writingThatFailsHasItsOwnCode() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertEquals(
                ExitCode.IO,
                run("build", "content", "-o", folder.resolve("file/output").toString()));
    }

    private int build(Path content) {
        return run("build", content.toString(), "-o", output());
    }

    private String output() {
        return folder.resolve("output").toString();
    }

    private int run(String... arguments) {
        return CommandRun.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Map<String, String> files() throws IOException {
        return files(folder.resolve("output"));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return files;
    }
}
