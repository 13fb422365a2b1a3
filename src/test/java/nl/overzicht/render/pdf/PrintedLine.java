package nl.overzicht.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A run of text on paper: characters of one size that follow each other on one baseline.
 *
 * @param page from 1
 * @param text the characters
 * @param x left edge in millimetres from the left
 * @param right right edge in millimetres from the left
 * @param y baseline in millimetres from the top
 * @param size in points
 */
public record PrintedLine(int page, String text, double x, double right, double y, double size) {

    private static final double POINT = 25.4 / 72;

    /** All runs of a document, in content order. */
    public static List<PrintedLine> of(byte[] pdf) throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    split(getCurrentPageNo(), positions, lines);
                }
            };
            stripper.setSortByPosition(false);
            stripper.getText(document);
        }
        return lines;
    }

    private static void split(int page, List<TextPosition> positions, List<PrintedLine> lines) {
        List<TextPosition> run = new ArrayList<>();
        for (TextPosition position : positions) {
            if (!run.isEmpty() && isApart(run.get(run.size() - 1), position)) {
                lines.add(line(page, run));
                run.clear();
            }
            run.add(position);
        }
        if (!run.isEmpty()) {
            lines.add(line(page, run));
        }
    }

    /** Whether size or baseline differ, or the gap is as large as between two cells of a table. */
    private static boolean isApart(TextPosition before, TextPosition after) {
        double gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return Math.abs(before.getYScale() - after.getYScale()) > 0.1
                || Math.abs(before.getYDirAdj() - after.getYDirAdj()) > 0.3
                || Math.abs(gap) > before.getYScale();
    }

    private static PrintedLine line(int page, List<TextPosition> run) {
        StringBuilder text = new StringBuilder();
        run.forEach(position -> text.append(position.getUnicode()));
        TextPosition first = run.get(0);
        double right = run.stream()
                .mapToDouble(position -> position.getXDirAdj() + position.getWidthDirAdj())
                .max()
                .orElseThrow();
        return new PrintedLine(
                page,
                text.toString().replace('\u00a0', ' '),
                first.getXDirAdj() * POINT,
                right * POINT,
                first.getYDirAdj() * POINT,
                first.getYScale());
    }

    /** The first run on a page that begins with a text. */
    public static PrintedLine find(List<PrintedLine> lines, int page, String start) {
        return lines.stream()
                .filter(line -> line.page() == page && line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("page " + page + " has no '" + start + "'"));
    }

    /** The first run of a document that begins with a text, on any page. */
    public static PrintedLine find(List<PrintedLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page has '" + start + "'"));
    }

    /** The runs from top to bottom. */
    public static List<PrintedLine> sort(List<PrintedLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(PrintedLine::page).thenComparingDouble(PrintedLine::y))
                .toList();
    }
}
