package nl.overzicht.render.letter;

import java.util.Locale;
import java.util.Optional;
import nl.overzicht.content.LetterLook.Logo;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.picture.PictureFile;
import nl.overzicht.picture.PictureFlaw;
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
        try {
            PictureFile file = PictureFile.of(report.content().theme().get(logo.file()));
            return Optional.of(placed(logo, file));
        } catch (PictureFlaw unreadable) {
            findings.add(PaperRule.NO_PICTURE.at(
                    report.content().places().of("settings", "", "letter.logo.file"), Text.same(logo.file())));
            return Optional.empty();
        }
    }

    private static PrintedLogo placed(Logo logo, PictureFile file) {
        double top = logo.fromEdge() ? 0 : MARGIN;
        double width = file.picture().width();
        double height = file.picture().height();
        double scale = Math.min(ROOM / width, (FOOT - top) / height);
        return new PrintedLogo(
                file.picture().address(file.bytes()),
                logo.alt(),
                millimetres(width * scale),
                millimetres(height * scale),
                millimetres(top));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.3f", length);
    }
}
