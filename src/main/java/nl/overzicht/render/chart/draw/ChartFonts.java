package nl.overzicht.render.chart.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overzicht.content.Resources;

/**
 * The typeface of charts, from the same files as that of the letter and never from the machine: measures are the same
 * everywhere.
 *
 * @param regular DejaVu Sans
 * @param bold DejaVu Sans Bold
 */
public record ChartFonts(Font regular, Font bold) {

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    private static final String ELLIPSIS = "\u2026";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /**
     * The typeface of these resources, parsed once.
     *
     * @throws UncheckedIOException when no temporary file can be written, which the JDK needs to read a font
     */
    public static ChartFonts of(Resources resources) {
        return resources.once(
                ChartFonts.class,
                files -> new ChartFonts(load(files, "DejaVuSans.ttf"), load(files, "DejaVuSans-Bold.ttf")));
    }

    private static Font load(Resources resources, String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(resources.require(FOLDER + file)));
        } catch (IOException unwritten) {
            // It is written to a temporary file first.
            throw new UncheckedIOException(unwritten);
        } catch (FontFormatException impossible) {
            throw new IllegalStateException(file, impossible);
        }
    }

    /** The font to draw with, of a size in points. Its style says to the drawing's target which cut is meant. */
    Font font(double size, boolean strong) {
        return strong ? bold.deriveFont(Font.BOLD, (float) size) : regular.deriveFont((float) size);
    }

    /**
     * The width of a line in points.
     *
     * @param size of the type in points
     * @param strong whether it is bold
     */
    public double width(String text, double size, boolean strong) {
        return (strong ? bold : regular)
                .deriveFont((float) size)
                .getStringBounds(text, EXACT)
                .getWidth();
    }

    /**
     * The text in lines of at most this width, broken at blanks; a word that is wider than a line is broken at a
     * character.
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

    /** At most this many lines; the last ends with an ellipsis when there was more. */
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

    /** As many characters as fit, and at least one; all of a word that fits. */
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
