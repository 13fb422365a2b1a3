package nl.overzicht.render.chart.draw;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overzicht.content.Resources;
import nl.overzicht.render.font.FaceMetrics;
import nl.overzicht.render.font.FontFace;

/**
 * The typeface of charts, from the same files as that of the letter. Fonts of the machine are never used, so that text has
 * the same width everywhere.
 *
 * @param regular DejaVu Sans
 * @param bold DejaVu Sans Bold
 */
public record ChartFonts(FaceMetrics regular, FaceMetrics bold) {

    private static final String ELLIPSIS = "\u2026";

    /** The typeface in these resources. */
    public static ChartFonts of(Resources resources) {
        return resources.once(
                ChartFonts.class,
                files -> new ChartFonts(FaceMetrics.of(files, FontFace.REGULAR), FaceMetrics.of(files, FontFace.BOLD)));
    }

    /**
     * The font for a text.
     *
     * @param size in points
     * @param strong whether it is bold; the style of the font says so too, since SVG is written from that style
     */
    Font font(String text, double size, boolean strong) {
        return face(strong).font(text, size);
    }

    /**
     * The width of a line in points.
     *
     * @param size of the type in points
     * @param strong whether it is bold
     */
    public double width(String text, double size, boolean strong) {
        return face(strong).width(text, size);
    }

    private FaceMetrics face(boolean strong) {
        return strong ? bold : regular;
    }

    /**
     * The text in lines of at most this width, broken at spaces. A word that is wider than a line is broken between
     * characters.
     *
     * @param width in points
     * @param size of the type in points
     * @param strong whether it is bold
     */
    public List<String> wrap(String text, double width, double size, boolean strong) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, strong) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            for (String head = head(line, width, size, strong);
                    head.length() < line.length();
                    head = head(line, width, size, strong)) {
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        lines.add(line);
        return lines;
    }

    /** The same with at most this many lines; if there are more, the last one ends with an ellipsis. */
    public List<String> wrap(String text, double width, double size, boolean strong, int most) {
        List<String> lines = wrap(text, width, size, strong);
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        while (width(last + ELLIPSIS, size, strong) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        List<String> some = new ArrayList<>(lines.subList(0, most - 1));
        some.add(last.strip() + ELLIPSIS);
        return some;
    }

    /** The beginning of a word that fits; at least one character. */
    private String head(String word, double width, double size, boolean strong) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int fits = word.isEmpty() ? 0 : characters.next();
        int next = characters.next();
        while (next != BreakIterator.DONE && width(word.substring(0, next), size, strong) <= width) {
            fits = next;
            next = characters.next();
        }
        return word.substring(0, fits);
    }
}
