package nl.overzicht.render.letter;

import java.util.Locale;
import java.util.Optional;
import nl.overzicht.content.LetterLook.Logo;
import nl.overzicht.report.Report;

/**
 * An organisation's logo on the first page, to the right of the middle and as large as its space allows. Lengths are
 * millimetres with three decimals.
 *
 * @param picture the picture as a data URL
 * @param alt its alternative text
 * @param width of the picture
 * @param height of the picture
 * @param top space above it
 */
record PrintedLogo(String picture, String alt, String width, String height, String top) {

    /**
     * The space in millimetres: from the left of the ribbon to the right margin, and from the edge of the paper or a margin
     * to the foot of the ribbon.
     */
    private static final double WIDTH = 91.5;

    private static final double HEIGHT = 37.1;
    private static final double MARGIN = 10;

    /** The logo of a report; empty when it has none. */
    static Optional<PrintedLogo> of(Report report) {
        return report.settings()
                .letter()
                .look()
                .logo()
                .map(logo -> place(logo, report.content().theme().get(logo.file())));
    }

    private static PrintedLogo place(Logo logo, byte[] bytes) {
        double top = logo.fromEdge() ? 0 : MARGIN;
        double width = logo.picture().width();
        double height = logo.picture().height();
        double scale = Math.min(WIDTH / width, (HEIGHT - top) / height);
        return new PrintedLogo(
                logo.picture().address(bytes),
                logo.alt(),
                millimetres(width * scale),
                millimetres(height * scale),
                millimetres(top));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.3f", length);
    }
}
