package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.CoastReport;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.console.ExitCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code overzicht freeze}: a published edition never changes, byte for byte. */
@Tag("slow")
class FreezeTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anEditionIsTheLetterTheDataAndTheSourcesAsBytes() throws IOException {
        Path content = CoastEditions.first(folder.resolve("content"));
        Path output = DefaultReport.build(content, folder.resolve("output"));
        assertEquals(ExitCode.DONE, run("freeze", content.toString()), err::toString);
        Path edition = content.resolve("editions").resolve(CoastEditions.FIRST);
        assertTrue(err.toString().contains(edition.toString()), err::toString);
        assertSameBytes(output.resolve("kamerbrief.pdf"), edition.resolve("kamerbrief.pdf"));
        for (String table : List.of("statements.csv", "facts.json", "figuren/timeline.svg")) {
            assertSameBytes(
                    output.resolve("site/data").resolve(table),
                    edition.resolve("data").resolve(table));
        }
        for (String file : List.of("report.yaml", "letter.md", "data/statements.csv", "theme/coast.css")) {
            assertSameBytes(content.resolve(file), edition.resolve("content").resolve(file));
        }
        assertFalse(Files.exists(content.resolve(".overzicht-editions")), "the workplace is gone");
        assertEquals(ExitCode.DONE, run("verify", edition.toString()), err::toString);
        assertEquals("* -text\n", Files.readString(edition.resolve(".gitattributes")));
        assertTrue(err.toString().matches("(?s).*\\b[0-9a-f]{64}\\b.*"), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "draft"})
    void aDraftIsNotFrozen(String state) throws IOException {
        Path content = CoastEditions.first(folder.resolve("content"));
        CoastEditions.change(content, "report.yaml", "state: final", "state: " + state);
        assertEquals(ExitCode.FINDINGS, run("freeze", content.toString(), "--lang", "en"));
        assertTrue(err.toString().contains("report.yaml:2:8: error FRZ-1 an example or a draft"), err::toString);
        assertFalse(Files.exists(content.resolve("editions")));
    }

    @Test
    void anEditionIsNeverReplaced() throws IOException {
        Path content = copyOfEditions();
        List<String> before = tree(content.resolve("editions"));
        assertEquals(ExitCode.FINDINGS, run("freeze", content.toString()));
        assertTrue(err.toString().contains("editions/" + CoastEditions.ERRATUM + ":1:1: error PUB-5"), err::toString);
        assertEquals(before, tree(content.resolve("editions")));
    }

    @Test
    void aDeclaredNumberNamesTheEdition() throws IOException {
        Path content = CoastEditions.first(folder.resolve("content"));
        CoastEditions.change(content, "report.yaml", "state: final", "state: final\nedition:\n  id: 2026-2");
        assertEquals(ExitCode.DONE, run("freeze", content.toString()), err::toString);
        assertTrue(Files.exists(content.resolve("editions/2026-2/kamerbrief.pdf")));
    }

    @Test
    void anEditionKeepsTheNameOfItsLetter() throws IOException {
        Path content = CoastEditions.first(folder.resolve("content"));
        CoastEditions.change(content, "report.yaml", "letter:\n", "letter:\n  file: first-letter\n");
        assertEquals(ExitCode.DONE, run("freeze", content.toString()), err::toString);
        CoastEditions.change(content, "report.yaml", "file: first-letter", "file: second-letter");
        Path output = DefaultReport.build(content, folder.resolve("output"));
        String letter = "edities/" + CoastEditions.FIRST + "/first-letter.pdf";
        assertTrue(Files.exists(output.resolve("site").resolve(letter)));
        assertTrue(Files.exists(output.resolve("second-letter.pdf")));
        assertTrue(Files.readString(output.resolve("site/edities.html")).contains("href=\"" + letter + "\""));
    }

    @Test
    void twoEditionsOfOneDate() throws IOException {
        Path content = copyOfEditions();
        CoastEditions.change(content, "report.yaml", "edition:\n", "edition:\n  id: again\n");
        assertEquals(ExitCode.FINDINGS, run("freeze", content.toString()));
        assertTrue(err.toString().contains("error EDI-1"), err::toString);
        assertFalse(Files.exists(content.resolve("editions/again")));
    }

    @Test
    void theSiteServesTheFrozenBytes() throws IOException {
        for (String id : List.of(CoastEditions.FIRST, CoastEditions.SECOND, CoastEditions.ERRATUM)) {
            Path edition = CoastEditions.content().resolve("editions").resolve(id);
            Path served = CoastEditions.output().resolve("site/edities").resolve(id);
            assertSameBytes(edition.resolve("kamerbrief.pdf"), served.resolve("kamerbrief.pdf"));
            assertEquals(
                    tree(edition.resolve("data")).size(),
                    tree(served.resolve("data")).size());
            assertSameBytes(edition.resolve("data/facts.csv"), served.resolve("data/facts.csv"));
            assertFalse(Files.exists(served.resolve("content")), "sources are not served");
        }
        assertEquals(ExitCode.DONE, run("verify", CoastEditions.output().toString()), err::toString);
    }

    @Test
    void aFrozenEditionIsNotRenderedAgain() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("own/letter"));
        Files.writeString(
                templates.resolve("letter.css"),
                Files.readString(Path.of("templates/letter/letter.css")) + "\nh2 { color: #224466; }\n");
        String content = CoastEditions.content().toString();
        String output = folder.resolve("output").toString();
        String own = folder.resolve("own").toString();
        assertEquals(ExitCode.DONE, run("build", content, "-o", output, "--templates", own), err::toString);
        Path frozen = CoastEditions.content().resolve("editions/" + CoastEditions.ERRATUM + "/kamerbrief.pdf");
        assertTrue(
                Files.mismatch(frozen, folder.resolve("output/kamerbrief.pdf")) >= 0, "the letter looks otherwise now");
        assertSameBytes(frozen, folder.resolve("output/site/edities/" + CoastEditions.ERRATUM + "/kamerbrief.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kamerbrief.pdf", "data/statements.csv", "content/letter.md"})
    void aChangedFileOfAnEditionStopsTheBuild(String file) throws IOException {
        Path content = copyOfEditions();
        Path path = content.resolve("editions").resolve(CoastEditions.FIRST).resolve(file);
        byte[] bytes = Files.readAllBytes(path);
        bytes[bytes.length * 3 / 4] ^= 1;
        Files.write(path, bytes);
        String output = folder.resolve("output").toString();
        assertEquals(ExitCode.FINDINGS, run("build", content.toString(), "-o", output));
        assertTrue(err.toString().contains("/" + file + ":1:1: error VER-1"), err::toString);
        assertFalse(Files.exists(folder.resolve("output")));
        assertEquals(ExitCode.FINDINGS, run("check", content.toString()));
    }

    @Test
    void anErratumIsShownAtBothEditions() throws IOException {
        Document page =
                Jsoup.parse(CoastEditions.output().resolve("site/edities.html").toFile());
        assertEquals(
                List.of(CoastEditions.ERRATUM, CoastEditions.SECOND, CoastEditions.FIRST),
                page.select("main h2[id^=editie-]").eachAttr("id").stream()
                        .map(id -> id.substring("editie-".length()))
                        .toList());
        String reason = "For the dunes \u20ac120 million was paid, not \u20ac210 million.";
        assertTrue(
                article(page, CoastEditions.ERRATUM)
                        .contains("Corrects a mistake in the edition of 1 April 2027: " + reason),
                page::text);
        assertTrue(
                article(page, CoastEditions.SECOND)
                        .contains(
                                "This edition contains a mistake, corrected in the edition of 8 April 2027: " + reason),
                page::text);
        assertFalse(article(page, CoastEditions.FIRST).contains("mistake"));
    }

    @Test
    void aSiteWithoutEditionsHasNoPageOfThem() throws IOException {
        assertFalse(Files.exists(CoastReport.output().resolve("site/edities.html")));
        assertFalse(Files.readString(CoastReport.output().resolve("site/index.html"))
                .contains("edities.html"));
        assertTrue(Files.readString(CoastEditions.output().resolve("site/index.html"))
                .contains("edities.html"));
    }

    private static String article(Document page, String edition) {
        return page.select("article[aria-labelledby=editie-" + edition + "]")
                .text()
                .replace('\u00a0', ' ');
    }

    private Path copyOfEditions() throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(CoastEditions.content(), content);
        return content;
    }

    private static List<String> tree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file) + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private static void assertSameBytes(Path expected, Path actual) throws IOException {
        assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(actual), actual::toString);
    }

    private int run(String... arguments) {
        return CommandRun.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
