package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.Glyph.Part;

/**
 * The lines of the text and the notes of a letter, which a reader counts. The letterhead, drawings and running heads are not
 * counted. Cells next to each other are one line.
 *
 * @param all by page, from top to bottom
 */
public record NumberedLines(List<NumberedLine> all) {

    /** Baselines closer than this, in points, are one line: half the distance of the narrowest lines. */
    private static final float NEAR = 4;

    /** The lines that contain these characters. */
    public static NumberedLines of(List<Glyph> heard) {
        Map<Integer, List<Glyph>> pages = new TreeMap<>();
        for (Glyph glyph : heard) {
            if (glyph.part() == Part.TEXT || glyph.part() == Part.NOTE) {
                pages.computeIfAbsent(glyph.page(), none -> new ArrayList<>()).add(glyph);
            }
        }
        List<NumberedLine> lines = new ArrayList<>();
        pages.forEach((page, glyphs) -> addLines(page, glyphs, lines));
        return new NumberedLines(List.copyOf(lines));
    }

    private static void addLines(int page, List<Glyph> glyphs, List<NumberedLine> lines) {
        List<Glyph> line = new ArrayList<>();
        int number = 0;
        for (Glyph glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (!line.isEmpty() && glyph.y() - line.get(0).y() > NEAR) {
                lines.add(line(page, ++number, line));
                line.clear();
            }
            line.add(glyph);
        }
        lines.add(line(page, ++number, line));
    }

    private static NumberedLine line(int page, int number, List<Glyph> glyphs) {
        double right = glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
        Glyph last = glyphs.get(glyphs.size() - 1);
        return new NumberedLine(page, number, last.y(), (float) right, last.size());
    }

    /** The line that contains a character, or the nearest one on its page. */
    NumberedLine of(Glyph glyph) {
        return all.stream()
                .filter(line -> line.page() == glyph.page())
                .min(Comparator.comparingDouble(line -> Math.abs(line.y() - glyph.y())))
                .orElseThrow();
    }

    /**
     * The lines of a page, from top to bottom.
     *
     * @param page from 1
     */
    List<NumberedLine> linesOfPage(int page) {
        return all.stream().filter(line -> line.page() == page).toList();
    }
}
