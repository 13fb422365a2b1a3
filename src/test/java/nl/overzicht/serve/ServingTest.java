package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown while a content is edited, with and without mistakes. */
@Tag("slow")
class ServingTest {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    /** Longer than a watch waits before a change counts. */
    private static final long PATIENCE = 30_000;

    private static final long QUIET = 1000;

    @TempDir
    private Path folder;

    private Path content;
    private Path letter;
    private ServedContent served;

    @BeforeEach
    void begin() throws IOException {
        content = MadeUpProgramme.write(3, folder.resolve("content"));
        letter = content.resolve("letter.md");
        served = new ServedContent(content);
    }

    @AfterEach
    void end() {
        served.close();
        assertEquals(List.of(), served.failures);
    }

    @Test
    void aPageFollowsItsFile() throws IOException, InterruptedException {
        assertFalse(served.text("brief.html").contains("Een zin meer."));
        Files.writeString(letter, Files.readString(letter) + "\nEen zin meer.\n");
        served.awaitReads(2);
        assertTrue(served.text("brief.html").contains("Een zin meer."));
    }

    @Test
    void theLastGoodStateStaysUnderABrokenEdit() throws IOException, InterruptedException {
        String good = served.text("brief.html");
        Files.writeString(letter, "Dit is ${geen.feit}.\n");
        served.awaitReads(2);
        assertEquals(good, served.text("brief.html"));
        Files.writeString(letter, "Dit is hersteld.\n");
        served.awaitReads(3);
        assertTrue(served.text("brief.html").contains("Dit is hersteld."));
    }

    /** Also of pages that nobody asked for before the folder was gone. */
    @Test
    void aDeletedFolderLeavesTheLastGoodState() throws IOException, InterruptedException {
        Path away = folder.resolve("away");
        Files.move(content, away);
        served.awaitReads(2);
        assertTrue(served.read.get(1).haveErrors());
        assertEquals(OK, served.get("gebieden/gebied-2.html").statusCode());
        assertEquals(OK, served.get("kamerbrief.pdf").statusCode());
        Files.move(away, content);
        served.awaitReads(3);
        assertFalse(served.read.get(2).haveErrors());
    }

    /** At first it says of the letter what was known of the last one. */
    @Test
    void aPageIsCorrectedWhenTheLetterIsMade() throws IOException, InterruptedException {
        assertTrue(served.text("").contains("1 pagina"), served.text(""));
        Files.writeString(letter, "Een alinea.\n\n".repeat(100));
        served.awaitReads(2);
        long end = System.currentTimeMillis() + PATIENCE;
        String page = served.text("");
        while (!page.contains("5 pagina") && System.currentTimeMillis() < end) {
            Thread.sleep(20);
            page = served.text("");
        }
        assertTrue(page.contains("5 pagina"), page);
    }

    @Test
    void aHundredEditsInASecondAreOne() throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(letter, "Zin nummer " + (char) ('a' + i % 26) + ".\n");
            Thread.sleep(10);
        }
        served.awaitReads(2);
        Thread.sleep(QUIET);
        assertEquals(2, served.read.size());
        assertTrue(served.text("brief.html").contains("Zin nummer v."));
    }

    @Test
    void aSaveByRenameIsOneChangeAndItsTemporaryFilesAreNone() throws IOException, InterruptedException {
        for (String name : List.of(".letter.md.swp", "4913", "letter.md~", "letter.md.tmp", "#letter.md#")) {
            Files.writeString(content.resolve(name), "iets");
        }
        Thread.sleep(QUIET);
        assertEquals(1, served.read.size());
        Files.writeString(content.resolve("letter.md.tmp"), "Een nieuwe letter.\n");
        Files.move(content.resolve("letter.md.tmp"), letter, StandardCopyOption.ATOMIC_MOVE);
        served.awaitReads(2);
        Thread.sleep(QUIET);
        assertEquals(2, served.read.size());
        assertTrue(served.text("brief.html").contains("Een nieuwe letter."));
    }

    @Test
    void contentThatNeverWasRightHasAPageThatFollows() throws IOException, InterruptedException {
        served.close();
        String right = Files.readString(letter);
        Files.writeString(letter, "Dit is ${geen.feit}.\n");
        served = new ServedContent(content);
        assertEquals(UNAVAILABLE, served.get("").statusCode());
        String page = served.text("gebieden.html");
        assertTrue(page.contains("letter.md:1:8") && page.contains("vscode://file/"), page);
        Files.writeString(letter, right);
        served.awaitReads(2);
        assertEquals(OK, served.get("").statusCode());
    }

    /** A theme that is no style sheet, and repaired. */
    @Test
    void aThemeThatDoesNotParse() throws IOException, InterruptedException {
        Path theme = content.resolve("theme/huis.css");
        Files.createDirectories(theme.getParent());
        Files.writeString(theme, "body { color: red");
        Path report = content.resolve("report.yaml");
        Files.writeString(report, Files.readString(report) + "site:\n  theme: huis.css\n");
        served.awaitReads(2);
        assertTrue(served.read.get(1).haveErrors());
        assertEquals(OK, served.get("").statusCode());
        assertFalse(served.text("").contains("huis.css"));
        Files.writeString(theme, ":root { --utrecht-document-color: #123456; }\n");
        served.awaitReads(3);
        assertTrue(
                served.text("").contains("huis.css"),
                () -> served.read.get(2).toSortedList().toString());
    }

    /** The page that fails is replaced by its finding; other pages are shown. */
    @Test
    void anOwnTemplateThatFails() throws IOException, InterruptedException {
        served.close();
        Path templates = folder.resolve("templates");
        Files.createDirectories(templates.resolve("site"));
        Path own = templates.resolve("site/method.ftlh");
        Files.writeString(own, "<p>${geen.naam}</p>");
        served = new ServedContent(content, Optional.of(templates));
        assertEquals(UNAVAILABLE, served.get("methode.html").statusCode());
        assertTrue(served.text("methode.html").contains("TPL-1"), served.text("methode.html"));
        assertEquals(OK, served.get("bronnen.html").statusCode());
        Files.writeString(own, "<p>Hersteld</p>");
        served.awaitReads(2);
        assertTrue(served.text("methode.html").contains("<p>Hersteld</p>"));
    }
}
