package nl.overzicht.render.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.render.pdf.DrawnLine;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A review copy, read back from paper.
 *
 * @param pdf its bytes
 * @param runs all text on it
 * @param drawn all lines on it
 */
record ReviewCopy(byte[] pdf, List<PrintedLine> runs, List<DrawnLine> drawn) {

    /**
     * Type of 6 points, which the letter does not use; the right edge of line numbers and the position of bars, in
     * millimetres.
     */
    private static final double IDS = 6.01;

    private static final double NUMBERS = 14;
    private static final double BAR = 17;

    /** Makes a review copy with the command, in this folder. */
    static ReviewCopy of(Path content, Path folder, String... more) throws IOException {
        Path file = folder.resolve("review.pdf");
        CommandRun.done(Stream.concat(Stream.of("review", content.toString(), "-o", file.toString()), Stream.of(more))
                .toArray(String[]::new));
        byte[] pdf = Files.readAllBytes(file);
        return new ReviewCopy(pdf, PrintedLine.of(pdf), DrawnLine.of(pdf));
    }

    /** Asserts that every run of the letter is at its position, page by page, and that additions follow it. */
    void assertIsTheLetter(byte[] letter) throws IOException {
        List<PrintedLine> sent = PrintedLine.of(letter);
        int pages = sent.get(sent.size() - 1).page();
        for (int page = 1; page <= pages; page++) {
            List<PrintedLine> own = linesOfPage(sent, page);
            assertEquals(own, linesOfPage(runs, page).subList(0, own.size()));
        }
    }

    private static List<PrintedLine> linesOfPage(List<PrintedLine> runs, int page) {
        return runs.stream().filter(run -> run.page() == page).toList();
    }

    /** The numbers of the lines of a page, from top to bottom. */
    List<PrintedLine> numbers(int page) {
        return linesOfPage(runs, page).stream()
                .filter(run -> run.right() < NUMBERS + 0.1 && run.text().matches("[0-9]+"))
                .sorted(Comparator.comparingDouble(PrintedLine::y))
                .toList();
    }

    /** The number beside a line of the letter; empty if it has none. */
    String numberAt(PrintedLine line) {
        return numbers(line.page()).stream()
                .filter(number -> Math.abs(number.y() - line.y()) < 0.4)
                .map(PrintedLine::text)
                .findFirst()
                .orElse("");
    }

    /** The rows of ids of facts. */
    List<PrintedLine> ids() {
        return runs.stream()
                .filter(run -> run.x() > 100 && run.size() < IDS)
                .filter(run -> run.text().matches("[a-z0-9-]+\\.[a-z0-9., -]+"))
                .toList();
    }

    /** All ids, in alphabetical order. */
    List<String> sortedIds() {
        List<String> shown = new ArrayList<>();
        ids().forEach(row -> shown.addAll(names(row)));
        return shown.stream().sorted().toList();
    }

    /** The ids in a row. */
    static List<String> names(PrintedLine row) {
        return Stream.of(row.text().split(", ?")).map(String::strip).toList();
    }

    /** The bars beside changes. */
    List<DrawnLine> bars() {
        return drawn.stream()
                .filter(line -> line.isUpright() && Math.abs(line.x() - BAR) < 0.1)
                .toList();
    }

    boolean hasBar(PrintedLine line) {
        return bars().stream().anyMatch(bar -> bar.page() == line.page() && bar.y() < line.y() && line.y() < bar.toY());
    }

    /** The text of all pages. */
    String text() throws IOException {
        return text(1, Integer.MAX_VALUE);
    }

    String text(int page) throws IOException {
        return text(page, page);
    }

    private String text(int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** The tag tree of a PDF, line by line. */
    static List<String> tags(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TagText.of(document).lines().map(String::strip).toList();
        }
    }
}
