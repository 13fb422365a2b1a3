package nl.overzicht.render.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.fact.FactForm;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.DrawnLine;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review copy is the letter with information for reviewers beside its lines. */
@Tag("slow")
class ReviewTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(?!figure|table)([a-z0-9.-]+)(?::([a-z]+))?}");

    private static ReviewCopy copy;

    @TempDir
    private Path folder;

    @BeforeAll
    static void ofTheDefaultReport(@TempDir Path place) throws IOException {
        copy = ReviewCopy.of(DefaultReport.CONTENT, place);
    }

    @Test
    void pagesAndLinesBreakAsInTheLetter() throws IOException {
        copy.assertIsTheLetter(DefaultReport.letter());
        assertEquals(ReviewCopy.tags(DefaultReport.letter()), ReviewCopy.tags(copy.pdf()));
    }

    @Test
    void eachLineHasItsNumberOnItsPage() throws IOException {
        List<PrintedLine> letter = PrintedLine.of(DefaultReport.letter());
        for (int page = 1; page <= 4; page++) {
            List<PrintedLine> numbers = copy.numbers(page);
            assertFalse(numbers.isEmpty(), "page " + page);
            assertEquals(
                    IntStream.rangeClosed(1, numbers.size())
                            .mapToObj(String::valueOf)
                            .toList(),
                    numbers.stream().map(PrintedLine::text).toList());
            int own = page;
            numbers.forEach(number -> assertTrue(
                    letter.stream().anyMatch(run -> run.page() == own && Math.abs(run.y() - number.y()) < 0.4),
                    number::toString));
        }
        assertEquals("1", copy.numberAt(PrintedLine.find(letter, 1, "Geachte voorzitter")));
        assertEquals("1", copy.numberAt(PrintedLine.find(letter, 2, "geïnformeerd")));
        assertEquals("8", copy.numberAt(PrintedLine.find(letter, 2, "SPUK Kansrijke Wijk")));
    }

    @Test
    void eachExpressionHasItsIdBesideIt() throws IOException {
        Report report = DefaultReport.load();
        List<PrintedLine> letter = PrintedLine.of(DefaultReport.letter());
        List<String> wanted = new ArrayList<>();
        EXPRESSION
                .matcher(Files.readString(DefaultReport.CONTENT.resolve("letter.md")))
                .results()
                .forEach(found -> {
                    String id = found.group(1);
                    wanted.add(id);
                    FactForm form = found.group(2) == null
                            ? FactForm.PLAIN
                            : FactForm.of(found.group(2)).orElseThrow();
                    String text = report.factText()
                            .write(report.facts().require(id), form)
                            .orElseThrow();
                    assertTrue(isBeside(id, text.split("[ \u00a0]")[0], copy.ids(), letter), id);
                });
        assertTrue(wanted.size() > 30, wanted::toString);
        assertEquals(wanted.stream().sorted().toList(), copy.sortedIds());
    }

    /** Whether this id is at the height of a line that contains its text, or in one of the next rows below. */
    private static boolean isBeside(String id, String text, List<PrintedLine> ids, List<PrintedLine> letter) {
        return ids.stream()
                .filter(row -> ReviewCopy.names(row).contains(id))
                .anyMatch(row -> letter.stream()
                        .filter(run -> run.page() == row.page() && row.y() - run.y() > -0.1 && row.y() - run.y() < 5.5)
                        .anyMatch(run -> run.text().contains(text)));
    }

    @Test
    void idsOverlapNothing() throws IOException {
        assertFalse(copy.ids().isEmpty());
        for (PrintedLine row : copy.ids()) {
            assertTrue(row.right() < 206, row::toString);
            List<PrintedLine> under = copy.runs().stream()
                    .filter(run -> run.page() == row.page() && Math.abs(run.y() - row.y()) < 2)
                    .filter(run -> run != row && run.right() > row.x() && run.x() < row.right())
                    .toList();
            assertEquals(List.of(), under, row::toString);
        }
    }

    @Test
    void eachExpressionIsUnderlined() throws IOException {
        PrintedLine line = PrintedLine.find(PrintedLine.of(DefaultReport.letter()), 1, "In het tweeminutendebat");
        List<DrawnLine> under = copy.drawn().stream()
                .filter(drawn -> drawn.page() == 1 && drawn.y() > line.y() && drawn.y() < line.y() + 1.5)
                .toList();
        assertEquals(1, under.size(), under::toString);
        assertEquals(25, under.get(0).toX() - under.get(0).x(), 3, "13 januari 2026");
    }

    @Test
    void withoutAnEditionItSaysSoAndHasNoList() throws IOException {
        try (PDDocument letter = Loader.loadPDF(DefaultReport.letter());
                PDDocument pages = Loader.loadPDF(copy.pdf())) {
            assertEquals(letter.getNumberOfPages(), pages.getNumberOfPages());
            assertEquals(
                    "Reviewversie: " + letter.getDocumentInformation().getTitle(),
                    pages.getDocumentInformation().getTitle());
        }
        for (int page = 1; page <= 4; page++) {
            String text = copy.text(page);
            assertTrue(text.contains("Reviewversie, niet verzenden."), text);
            assertTrue(text.contains("Deze versie is niet met een eerdere editie vergeleken."), text);
        }
        assertEquals(List.of(), copy.bars());
    }

    /** Facts in links, notes, tables and quotations, next to each other, and more facts in a line than ids fit beside it. */
    @Test
    void aHardLetter() throws IOException {
        String many = "${kansrijke-wijk.amount}${woontop.areas.kamerstuk-105}".repeat(6);
        String text =
                "Zie [de **${pmg.period}** en ${pmg.amount}](https://www.rijksoverheid.nl), ${pmg.amount}.[^a]\n\n"
                        + "> ${woontop.amount}\n\n" + many
                        + "\n\nTabel: van ${pmg.name}\n\n| Wat | Hoeveel |\n|---|--:|\n"
                        + "| ${pmg.name} | ${pmg.amount} |\n| ${woontop.name} | ${woontop.amount} |\n\n"
                        + "Nog iets van *${woontop.amount}*.\n\n[^a]: Noot met ${woontop.amount} en ${pmg.period}.\n";
        Path content = new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text).content();
        ReviewCopy hard = ReviewCopy.of(content, folder);
        hard.assertIsTheLetter(Files.readAllBytes(
                DefaultReport.build(content, folder.resolve("output")).resolve(Letter.DEFAULT_FILE)));
        assertEquals(
                EXPRESSION
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .toList(),
                hard.sortedIds());
    }
}
