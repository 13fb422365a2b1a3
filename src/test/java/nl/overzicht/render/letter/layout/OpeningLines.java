package nl.overzicht.render.letter.layout;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.render.pdf.PrintedLine;

/**
 * The lines that stay together at the top of a page of a {@link RandomLetter}: two lines of text, or a paragraph of three,
 * with their notes.
 *
 * @param lines of the text
 * @param notes lines of the notes that they cite
 */
record OpeningLines(int lines, int notes) {

    private static final double POINTS = 72 / 25.4;
    private static final Pattern CALL = Pattern.compile("aanhaal(\\d+)a");

    /**
     * The opening lines of a page.
     *
     * @param page from 1
     */
    static OpeningLines of(byte[] pdf, int page) throws IOException {
        List<PrintedLine> printed = PrintedLine.of(pdf).stream()
                .filter(line -> line.page() == page && line.x() < 148 && line.y() > 60)
                .toList();
        List<PrintedLine> text =
                printed.stream().filter(line -> Math.abs(line.size() - 9) < 0.1).toList();
        double top = text.get(0).y();
        int lines = isOfThree(text, top) ? 3 : 2;
        long notes = text.stream()
                .filter(line -> (line.y() - top) * POINTS < (lines - 0.5) * 12)
                .flatMap(line -> CALL.matcher(line.text()).results())
                .mapToLong(call -> lines(printed, "noot" + call.group(1) + "b"))
                .sum();
        return new OpeningLines(lines, (int) notes);
    }

    /** The height in points, with the space above the lines, and that around the rule above the notes. */
    double height() {
        return 12 + lines * 12 + (notes > 0 ? 12.5 : 0) + notes * 10;
    }

    private static boolean isOfThree(List<PrintedLine> text, double top) {
        return isLine(text, top + 24 / POINTS) && !isLine(text, top + 36 / POINTS);
    }

    private static boolean isLine(List<PrintedLine> text, double y) {
        return text.stream().anyMatch(line -> Math.abs(line.y() - y) < 1);
    }

    /** The lines of a note, all words of which contain its number. */
    private static long lines(List<PrintedLine> printed, String word) {
        return printed.stream()
                .filter(line -> line.text().contains(word))
                .mapToDouble(line -> Math.rint(line.y() * 10))
                .distinct()
                .count();
    }
}
