package nl.overzicht.render.letter.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.pdf.DrawnLine;
import nl.overzicht.render.pdf.PrintedLine;

/** The free space on each page of a letter, measured on paper. */
final class FreeSpace {

    private static final double POINTS = 72 / 25.4;
    /** From the last baseline to the bottom of its line of 12 points. */
    private static final double DESCENT = 2.89;

    private static final double FOOT = 263 * POINTS;
    /** Space above the rule of the notes. */
    private static final double ABOVE_RULE = 8;

    private FreeSpace() {}

    /** The free space above the notes, or above the bottom of the page, in points; for each page except the last. */
    static List<Double> of(byte[] pdf) throws IOException {
        List<PrintedLine> lines = PrintedLine.of(pdf);
        List<DrawnLine> strokes = DrawnLine.of(pdf);
        int pages = lines.stream().mapToInt(PrintedLine::page).max().orElseThrow();
        List<Double> free = new ArrayList<>();
        for (int page = 1; page < pages; page++) {
            double foot = foot(strokes, page);
            free.add(foot - last(lines, page, foot) - DESCENT);
        }
        return free;
    }

    private static double foot(List<DrawnLine> strokes, int page) {
        return strokes.stream()
                .filter(stroke -> stroke.page() == page && !stroke.isUpright())
                .filter(stroke -> Math.abs(stroke.toX() - stroke.x()) > 120)
                .filter(stroke -> stroke.y() > 62)
                .mapToDouble(stroke -> stroke.y() * POINTS - ABOVE_RULE)
                .max()
                .orElse(FOOT);
    }

    private static double last(List<PrintedLine> lines, int page, double foot) {
        return lines.stream()
                .filter(line ->
                        line.page() == page && line.x() < 148 && !line.text().isBlank())
                .mapToDouble(line -> line.y() * POINTS)
                .filter(y -> y < foot)
                .max()
                .orElse(62 * POINTS);
    }
}
