package nl.overzicht.render.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.cli.Main;
import nl.overzicht.fact.Form;
import nl.overzicht.render.letter.Letter;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.DrawnLine;
import nl.overzicht.render.pdf.PdfStandard;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.tagtree.TagText;
import nl.overzicht.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review copy is the letter itself, and says beside its lines what a reviewer wants to know. */
class ReviewTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(?!figure|table)([a-z0-9.-]+)(?::([a-z]+))?}");

    /** Of type of 6 points, not of the letter; right edge of the numbers of lines, place of the bar, in millimetres. */
    private static final double IDS = 6.01;

    private static final double NUMBERS = 14;
    private static final double BAR = 17;

    @TempDir
    private Path folder;

    @Test
    void pagesAndLinesBreakAsInTheLetter() throws IOException {
        byte[] copy = review(DefaultReport.CONTENT);
        isTheLetter(DefaultReport.letter(), copy);
        assertEquals(tags(DefaultReport.letter()), tags(copy));
    }

    @Test
    void eachLineHasItsNumberOnItsPage() throws IOException {
        List<PrintedLine> runs = PrintedLine.of(review(DefaultReport.CONTENT));
        List<PrintedLine> letter = PrintedLine.of(DefaultReport.letter());
        for (int page = 1; page <= 4; page++) {
            List<PrintedLine> numbers = numbers(runs, page);
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
        assertEquals("1", numberAt(runs, PrintedLine.find(letter, 1, "Geachte voorzitter")));
        assertEquals("1", numberAt(runs, PrintedLine.find(letter, 2, "ge\u00efnformeerd")));
        assertEquals("8", numberAt(runs, PrintedLine.find(letter, 2, "SPUK Kansrijke Wijk")));
    }

    @Test
    void eachExpressionHasItsIdBesideIt() throws IOException {
        Report report = DefaultReport.load();
        List<PrintedLine> runs = PrintedLine.of(review(DefaultReport.CONTENT));
        List<PrintedLine> letter = PrintedLine.of(DefaultReport.letter());
        List<String> wanted = new ArrayList<>();
        EXPRESSION
                .matcher(Files.readString(DefaultReport.CONTENT.resolve("letter.md")))
                .results()
                .forEach(found -> {
                    String id = found.group(1);
                    wanted.add(id);
                    Form form = found.group(2) == null
                            ? Form.PLAIN
                            : Form.of(found.group(2)).orElseThrow();
                    String text = report.factText()
                            .write(report.facts().require(id), form)
                            .orElseThrow();
                    assertTrue(isBeside(id, text.split("[ \u00a0]")[0], ids(runs), letter), id);
                });
        List<String> shown = new ArrayList<>();
        ids(runs).forEach(row -> shown.addAll(names(row)));
        assertTrue(wanted.size() > 30, wanted::toString);
        assertEquals(wanted.stream().sorted().toList(), shown.stream().sorted().toList());
    }

    /** Whether this id stands at the height of a line that says its text, or in one of the next rows below. */
    private static boolean isBeside(String id, String text, List<PrintedLine> ids, List<PrintedLine> letter) {
        return ids.stream()
                .filter(row -> names(row).contains(id))
                .anyMatch(row -> letter.stream()
                        .filter(run -> run.page() == row.page() && row.y() - run.y() > -0.1 && row.y() - run.y() < 5.5)
                        .anyMatch(run -> run.text().contains(text)));
    }

    @Test
    void idsStandOverNothing() throws IOException {
        List<PrintedLine> runs = PrintedLine.of(review(DefaultReport.CONTENT));
        List<PrintedLine> ids = ids(runs);
        for (PrintedLine row : ids) {
            assertTrue(row.right() < 206, row::toString);
            List<PrintedLine> under = runs.stream()
                    .filter(run -> run.page() == row.page() && Math.abs(run.y() - row.y()) < 2)
                    .filter(run -> run != row && run.right() > row.x() && run.x() < row.right())
                    .toList();
            assertEquals(List.of(), under, row::toString);
        }
    }

    @Test
    void eachExpressionIsUnderlined() throws IOException {
        List<DrawnLine> lines = DrawnLine.of(review(DefaultReport.CONTENT));
        PrintedLine line = PrintedLine.find(PrintedLine.of(DefaultReport.letter()), 1, "In het tweeminutendebat");
        List<DrawnLine> under = lines.stream()
                .filter(one -> one.page() == 1 && one.y() > line.y() && one.y() < line.y() + 1.5)
                .toList();
        assertEquals(1, under.size(), under::toString);
        assertEquals(25, under.get(0).toX() - under.get(0).x(), 3, "13 januari 2026");
    }

    @Test
    void withoutAnEditionItSaysSoAndHasNoList() throws IOException {
        byte[] copy = review(DefaultReport.CONTENT);
        try (PDDocument letter = Loader.loadPDF(DefaultReport.letter());
                PDDocument pages = Loader.loadPDF(copy)) {
            assertEquals(letter.getNumberOfPages(), pages.getNumberOfPages());
            assertEquals(
                    "Reviewversie: " + letter.getDocumentInformation().getTitle(),
                    pages.getDocumentInformation().getTitle());
        }
        for (int page = 1; page <= 4; page++) {
            String text = text(copy, page);
            assertTrue(text.contains("Reviewversie, niet verzenden."), text);
            assertTrue(text.contains("Deze versie is niet met een eerdere editie vergeleken."), text);
        }
        assertTrue(DrawnLine.of(copy).stream().noneMatch(ReviewTest::isBar));
    }

    /** Agreed and paid changed since the first edition; a sentence is new and one is gone. */
    @Test
    @Tag("slow")
    void changesSinceAnEditionHaveABarAndAreListed() throws IOException {
        byte[] copy = review(CoastEditions.content(), "--since", CoastEditions.FIRST);
        byte[] letter = Files.readAllBytes(CoastEditions.output().resolve(Letter.PATH));
        isTheLetter(letter, copy);
        List<PrintedLine> runs = PrintedLine.of(letter);
        List<DrawnLine> bars = bars(copy);
        assertFalse(hasBar(bars, PrintedLine.find(runs, 1, "For Dikes Grant")));
        assertTrue(hasBar(bars, PrintedLine.find(runs, 1, "2026 up to and including 2030. For Dunes Accord")));
        assertTrue(hasBar(bars, PrintedLine.find(runs, 1, "\u20ac120 million paid")));
        assertFalse(hasBar(bars, PrintedLine.find(runs, 1, "\u20ac2.5 million per year")));
        assertTrue(hasBar(bars, PrintedLine.find(runs, 6, "Harbours are being rebuilt.")));
        assertFalse(hasBar(bars, PrintedLine.find(runs, 6, "Streams of different certainty")));
        String list = text(copy, 7);
        assertTrue(list.contains("Changed since edition 2026-10-15"), list);
        assertTrue(list.contains("page 1, lines 6-8"), list);
        assertTrue(list.contains("after page 6, line 10 What is unknown is not filled in. (Gone)"), list);
        assertTrue(list.contains("page 6, line 11 (New) Harbours are being rebuilt."), list);
        assertTrue(list.contains("Dunes: Amount (paid), number"), list);
        assertTrue(list.contains("\u20ac95 million \u20ac120 million \u20ac25 million (computed)"), list);
    }

    @Test
    @Tag("slow")
    void withoutSinceTheEditionThatTheLetterFollows() throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(CoastEditions.content(), content);
        CoastEditions.change(content, "report.yaml", CoastEditions.ERRATUM, "2027-10-01");
        CoastEditions.change(
                content, "report.yaml", "edition:\n  corrects: " + CoastEditions.SECOND + "\n  reason", "#");
        byte[] copy = review(content);
        assertTrue(text(copy, 1).contains("since edition " + CoastEditions.ERRATUM), text(copy, 1));
        assertEquals(List.of(), bars(copy));
        assertTrue(text(copy, 7).contains("No sentence of the letter has changed."), text(copy, 7));
    }

    @Test
    @Tag("slow")
    void theCopyIsHeardAsTheLetterAndKeepsItsStandards() throws Exception {
        byte[] copy = review(CoastEditions.content(), "--since", CoastEditions.FIRST);
        List<String> heard = tags(copy);
        List<String> letter = tags(Files.readAllBytes(CoastEditions.output().resolve(Letter.PATH)));
        assertEquals(letter.subList(1, letter.size()), heard.subList(2, letter.size() + 1));
        assertEquals(List.of(), PdfStandard.PDF_A_2A.broken(copy));
        assertEquals(List.of(), PdfStandard.PDF_UA_1.broken(copy));
    }

    /** Facts in links, notes, tables, quotations, side by side, and more of them in a line than fit beside it. */
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
        byte[] copy = review(content);
        isTheLetter(
                Files.readAllBytes(
                        DefaultReport.build(content, folder.resolve("output")).resolve(Letter.PATH)),
                copy);
        List<String> shown = new ArrayList<>();
        ids(PrintedLine.of(copy)).forEach(row -> shown.addAll(names(row)));
        assertEquals(
                EXPRESSION
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .toList(),
                shown.stream().sorted().toList());
    }

    /** Every run of the letter at its place, page by page, and what is added after it. */
    private static void isTheLetter(byte[] letter, byte[] copy) throws IOException {
        List<PrintedLine> sent = PrintedLine.of(letter);
        List<PrintedLine> all = PrintedLine.of(copy);
        int pages = sent.get(sent.size() - 1).page();
        for (int page = 1; page <= pages; page++) {
            List<PrintedLine> runs = on(sent, page);
            assertEquals(runs, on(all, page).subList(0, runs.size()));
        }
    }

    private static List<PrintedLine> on(List<PrintedLine> runs, int page) {
        return runs.stream().filter(run -> run.page() == page).toList();
    }

    private static List<PrintedLine> numbers(List<PrintedLine> runs, int page) {
        return on(runs, page).stream()
                .filter(run -> run.right() < NUMBERS + 0.1 && run.text().matches("[0-9]+"))
                .sorted(Comparator.comparingDouble(PrintedLine::y))
                .toList();
    }

    private static String numberAt(List<PrintedLine> runs, PrintedLine line) {
        return numbers(runs, line.page()).stream()
                .filter(number -> Math.abs(number.y() - line.y()) < 0.4)
                .map(PrintedLine::text)
                .findFirst()
                .orElse("");
    }

    private static List<PrintedLine> ids(List<PrintedLine> runs) {
        return runs.stream()
                .filter(run -> run.x() > 100 && run.size() < IDS)
                .filter(run -> run.text().matches("[a-z0-9-]+\\.[a-z0-9., -]+"))
                .toList();
    }

    private static List<String> names(PrintedLine row) {
        return Stream.of(row.text().split(", ?")).map(String::strip).toList();
    }

    private static boolean isBar(DrawnLine line) {
        return line.isUpright() && Math.abs(line.x() - BAR) < 0.1;
    }

    private static List<DrawnLine> bars(byte[] pdf) throws IOException {
        return DrawnLine.of(pdf).stream().filter(ReviewTest::isBar).toList();
    }

    private static boolean hasBar(List<DrawnLine> bars, PrintedLine line) {
        return bars.stream().anyMatch(bar -> bar.page() == line.page() && bar.y() < line.y() && line.y() < bar.toY());
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static List<String> tags(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TagText.of(document).lines().map(String::strip).toList();
        }
    }

    private byte[] review(Path content, String... more) throws IOException {
        Path file = folder.resolve("review.pdf");
        StringWriter err = new StringWriter();
        String[] arguments = Stream.concat(
                        Stream.of("review", content.toString(), "-o", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        int code = Main.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertEquals(0, code, err::toString);
        return Files.readAllBytes(file);
    }
}
