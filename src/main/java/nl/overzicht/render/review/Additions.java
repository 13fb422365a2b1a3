package nl.overzicht.render.review;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.review.MarginIds.LineIds;
import nl.overzicht.render.review.MarginIds.Row;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Draws what a review copy adds to a letter: line numbers, ids of facts, marks at changes, and a legend.
 *
 * @param lines of the letter
 * @param facts in it
 * @param edits what changed in it
 * @param title of the legend
 * @param legend lines that explain the additions
 */
public record Additions(
        NumberedLines lines, List<FactPlace> facts, List<Edit> edits, String title, List<String> legend) {

    private static final Color NUMBER = new Color(0x59, 0x59, 0x59);
    private static final Color FACT = new Color(0x6b, 0x1f, 0x7c);
    private static final Color CHANGE = new Color(0xc4, 0x1e, 0x2b);

    private static final float SMALL = 6.5f;
    /** In points: the right edge of the line numbers (14 mm) and the change bar to the left of the text (17 mm). */
    private static final float NUMBERS = 39.7f;

    private static final float BAR = 48.2f;
    private static final float LEFT = 56.7f;
    /** A gap at each end of an underline, in points, so that two adjacent facts have two underlines. */
    private static final float APART = 0.5f;

    /** The bars of consecutive lines are joined when the gap between the lines is smaller than this, in points. */
    private static final float ONE_BAR = 2.5f;

    /**
     * Draws on the finished pages, as artifacts; nothing of the letter moves.
     *
     * @param document open; is changed
     * @param heard the characters of the letter in reading order
     * @param font of the additions
     * @throws IOException when a page cannot be written
     */
    public void draw(PDDocument document, List<Glyph> heard, PDFont font) throws IOException {
        Margins margins = Margins.of(document, heard);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            List<Row> rows = rows(page, margins, font);
            try (PagePen pen = new PagePen(document, document.getPage(page - 1), font)) {
                numbers(page, pen);
                facts(page, pen);
                ids(rows, pen);
                bars(page, pen);
                legend(margins.height(page), pen);
            }
        }
    }

    private void numbers(int page, PagePen pen) throws IOException {
        for (NumberedLine line : lines.linesOfPage(page)) {
            pen.textUpTo(String.valueOf(line.number()), NUMBERS, line.y(), SMALL, NUMBER);
        }
    }

    /** A fact that continues on the next line is underlined on both lines. */
    private void facts(int page, PagePen pen) throws IOException {
        for (FactPlace fact : facts) {
            Map<Float, List<Glyph>> parts = new TreeMap<>();
            fact.glyphs().stream()
                    .filter(glyph -> glyph.page() == page)
                    .forEach(glyph -> parts.computeIfAbsent(glyph.y(), none -> new ArrayList<>())
                            .add(glyph));
            for (List<Glyph> part : parts.values()) {
                Glyph first = part.get(0);
                float y = first.y() + 0.22f * first.size();
                pen.line(first.x() + APART, y, part.get(part.size() - 1).right() - APART, y, 0.6f, FACT);
            }
        }
    }

    private List<Row> rows(int page, Margins margins, PDFont font) {
        Map<NumberedLine, List<FactPlace>> byLine = new TreeMap<>(Comparator.comparingDouble(NumberedLine::y));
        for (FactPlace fact : facts) {
            NumberedLine line = lines.of(fact.glyphs().get(0));
            if (line.page() == page) {
                byLine.computeIfAbsent(line, none -> new ArrayList<>()).add(fact);
            }
        }
        List<LineIds> wanted = new ArrayList<>();
        byLine.forEach((line, places) -> wanted.add(new LineIds(line, ids(places))));
        return new MarginIds(margins.of(page), margins.occupiedAreas(page), text -> PagePen.width(text, font))
                .place(wanted);
    }

    private static List<String> ids(List<FactPlace> places) {
        return places.stream()
                .sorted(Comparator.comparingDouble(
                        place -> place.glyphs().get(0).x()))
                .map(FactPlace::fact)
                .toList();
    }

    /**
     * A line connects ids that are not beside their own line to it. Ids directly below others of the same line need no
     * connecting line.
     */
    private static void ids(List<Row> rows, PagePen pen) throws IOException {
        Row above = null;
        for (Row row : rows) {
            pen.text(row.text(), row.x(), row.y(), row.size(), FACT);
            boolean goesOn = above != null && above.line().equals(row.line()) && above.x() == row.x();
            if (!goesOn && Math.abs(row.y() - row.line().y()) > MarginIds.LEADING) {
                float half = MarginIds.SIZE / 3;
                float from = row.line().right() + 2;
                pen.line(from, row.line().y() - half, row.x() - 1, row.y() - half, 0.3f, FACT);
            }
            above = row;
        }
    }

    private void bars(int page, PagePen pen) throws IOException {
        NumberedLine before = null;
        for (NumberedLine line : lines.linesOfPage(page)) {
            boolean changed = edits.stream()
                    .anyMatch(edit -> !edit.isGone() && edit.lines().contains(line));
            if (changed) {
                boolean goesOn = before != null && line.top() - before.bottom() < ONE_BAR;
                pen.line(BAR, goesOn ? before.bottom() : line.top(), BAR, line.bottom(), 1.5f, CHANGE);
            }
            if (edits.stream().anyMatch(edit -> edit.isGone() && edit.lines().contains(line))) {
                pen.pointer(BAR - 2, line.bottom(), 4.5f, CHANGE);
            }
            before = changed ? line : null;
        }
    }

    private void legend(float height, PagePen pen) throws IOException {
        float y = height - 28;
        float x = pen.text(title, LEFT, y, SMALL, CHANGE);
        for (String line : legend) {
            pen.text(line, y == height - 28 ? x + 4 : LEFT, y, SMALL, NUMBER);
            y += 9;
        }
    }
}
