package nl.overzicht.render.letter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.overzicht.content.LetterLook.Logo;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.render.pdf.PaperRule;
import nl.overzicht.report.Report;

/**
 * An organisation's logo on the first page: to the right of the middle, as large as its room allows. Lengths are in
 * millimetres.
 *
 * @param picture the picture as a data address
 * @param alt what it says
 * @param width of the picture
 * @param height of the picture
 * @param top above it
 */
record PrintedLogo(String picture, String alt, String width, String height, String top) {

    /** From the left of the ribbon to the right margin, and from the edge or a margin to the foot of the ribbon. */
    private static final double ROOM = 91.5;

    private static final double FOOT = 37.1;
    private static final double MARGIN = 10;

    /** The logo of a report; without one, or with a finding when it cannot be read, none. */
    static Optional<PrintedLogo> of(Report report, Findings findings) {
        return report.settings().letter().look().logo().flatMap(logo -> of(logo, report, findings));
    }

    private static Optional<PrintedLogo> of(Logo logo, Report report, Findings findings) {
        byte[] bytes = report.content().theme().get(logo.file());
        Optional<BufferedImage> picture = read(bytes);
        if (picture.isEmpty()) {
            findings.add(PaperRule.NO_PICTURE.at(
                    report.content().places().of("settings", "", "letter.logo.file"), Text.same(logo.file())));
        }
        return picture.map(one -> placed(logo, one, bytes));
    }

    /** A picture in RGB or grey; a JPEG for the press, in CMYK, is none. */
    static Optional<BufferedImage> read(byte[] bytes) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static PrintedLogo placed(Logo logo, BufferedImage picture, byte[] bytes) {
        double top = logo.fromEdge() ? 0 : MARGIN;
        double scale = Math.min(ROOM / picture.getWidth(), (FOOT - top) / picture.getHeight());
        String type = logo.file().endsWith(".png") ? "image/png" : "image/jpeg";
        return new PrintedLogo(
                "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes),
                logo.alt(),
                millimetres(picture.getWidth() * scale),
                millimetres(picture.getHeight() * scale),
                millimetres(top));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.3f", length);
    }
}
