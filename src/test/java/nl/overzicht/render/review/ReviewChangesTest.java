package nl.overzicht.render.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CoastEditions;
import nl.overzicht.Folders;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a review copy shows changes since an edition; it is as valid as the letter. */
@Tag("slow")
class ReviewChangesTest {

    @TempDir
    private Path folder;

    /** The agreed and the paid amount changed since the first edition; one sentence is new and one was removed. */
    @Test
    void changesSinceAnEditionHaveABarAndAreListed() throws IOException {
        ReviewCopy copy = review(CoastEditions.content(), "--since", CoastEditions.FIRST);
        byte[] letter = Files.readAllBytes(CoastEditions.output().resolve(Letter.DEFAULT_FILE));
        copy.assertIsTheLetter(letter);
        List<PrintedLine> runs = PrintedLine.of(letter);
        assertFalse(copy.hasBar(PrintedLine.find(runs, 1, "For Dikes Grant")));
        assertTrue(copy.hasBar(PrintedLine.find(runs, 1, "2026 up to and including 2030. For Dunes Accord")));
        assertTrue(copy.hasBar(PrintedLine.find(runs, 1, "\u20ac120 million paid")));
        assertFalse(copy.hasBar(PrintedLine.find(runs, 1, "\u20ac2.5 million per year")));
        PrintedLine added = PrintedLine.find(runs, "Harbours are being rebuilt.");
        PrintedLine kept = PrintedLine.find(runs, "Streams of different certainty");
        assertTrue(copy.hasBar(added));
        assertFalse(copy.hasBar(kept));
        String list = copy.text();
        assertTrue(list.contains("Changed since edition 2026-10-15"), list);
        assertTrue(list.contains("page 1, lines 6-8"), list);
        assertTrue(list.contains("after " + place(copy, kept) + " What is unknown is not filled in. (Removed)"), list);
        assertTrue(list.contains(place(copy, added) + " (New) Harbours are being rebuilt."), list);
        assertTrue(list.contains("Dunes: Amount (paid), number"), list);
        assertTrue(list.contains("\u20ac95 million \u20ac120 million \u20ac25 million (computed)"), list);
    }

    @Test
    void withoutSinceTheEditionThatTheLetterFollows() throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(CoastEditions.content(), content);
        CoastEditions.change(content, "report.yaml", CoastEditions.ERRATUM, "2027-10-01");
        CoastEditions.change(
                content, "report.yaml", "edition:\n  corrects: " + CoastEditions.SECOND + "\n  reason", "#");
        ReviewCopy copy = review(content);
        assertTrue(copy.text(1).contains("since edition " + CoastEditions.ERRATUM), copy.text(1));
        assertEquals(List.of(), copy.bars());
        assertTrue(copy.text().contains("No sentence has changed."), copy.text());
    }

    @Test
    void theCopyIsHeardAsTheLetterAndKeepsItsStandards() throws Exception {
        ReviewCopy copy = review(CoastEditions.content(), "--since", CoastEditions.FIRST);
        List<String> heard = ReviewCopy.tags(copy.pdf());
        List<String> letter =
                ReviewCopy.tags(Files.readAllBytes(CoastEditions.output().resolve(Letter.DEFAULT_FILE)));
        assertEquals(letter.subList(1, letter.size()), heard.subList(2, letter.size() + 1));
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(copy.pdf()));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(copy.pdf()));
    }

    /** The place of a line as in the list: its page, and the number beside it. */
    private static String place(ReviewCopy copy, PrintedLine line) {
        return "page " + line.page() + ", line " + copy.numberAt(line);
    }

    private ReviewCopy review(Path content, String... more) throws IOException {
        return ReviewCopy.of(content, folder, more);
    }
}
