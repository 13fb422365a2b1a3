package nl.overzicht.render.chart.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    public static ChartFonts of(Resources resources) {
        return new ChartFonts(load(resources, "DejaVuSans.ttf"), load(resources, "DejaVuSans-Bold.ttf"));
    }

    private static Font load(Resources resources, String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(resources.require(FOLDER + file)));
        } catch (FontFormatException | IOException impossible) {
            throw new IllegalStateException(file, impossible);
        }
    }

    /** The font to draw with, of a size in points. Its style tells the drawing's target which cut is meant. */
    Font font(double size, boolean strong) {
        return strong ? bold.deriveFont(Font.BOLD, (float) size) : regular.deriveFont((float) size);
    }

    /** The width of a line in points. */
    public double width(String text, double size, boolean strong) {
        return (strong ? bold : regular)
                .deriveFont((float) size)
                .getStringBounds(text, EXACT)
                .getWidth();
    }

    /** The text in lines that are at most so wide, broken at blanks; a longer word stands alone. */
    public List<String> wrap(String text, double width, double size, boolean strong) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, strong) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
