package nl.overzicht.render.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.content.LetterLook;
import nl.overzicht.content.Resources;
import nl.overzicht.content.ValueCache;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Resources in which an organisation's typeface replaces ours, for its letter and the charts in it.
 *
 * @param resources all other files
 * @param cuts bytes of the own cuts, by the name of ours
 * @param memory what was made of them
 */
public record OwnTypeface(Resources resources, Map<String, byte[]> cuts, ValueCache memory) implements Resources {

    OwnTypeface(Resources resources, Map<String, byte[]> cuts) {
        this(resources, cuts, new ValueCache());
    }

    /**
     * The resources for the letter of a report: those given, when it has no typeface of its own or, with a finding, one
     * that cannot be read.
     */
    public static Resources of(Report report, Resources resources, Findings findings) {
        Optional<OwnTypeface> own = report.settings()
                .letter()
                .look()
                .typeface()
                .map(typeface -> new OwnTypeface(
                        resources, cuts(typeface, report.content().theme())));
        if (own.isPresent() && !own.get().isReadable()) {
            findings.add(PaperRule.NO_FONTS.at(report.content().places().of("settings", "", "letter.fonts")));
            return resources;
        }
        return own.<Resources>map(typeface -> typeface).orElse(resources);
    }

    /** Both by the library of the letter and by that of the charts. */
    private boolean isReadable() {
        try {
            for (byte[] cut : cuts.values()) {
                new TTFParser().parse(new RandomAccessReadBuffer(cut)).close();
                inCharts(cut);
            }
            return true;
        } catch (UncheckedIOException unwritten) {
            throw unwritten;
        } catch (IOException | FontFormatException | RuntimeException unreadable) {
            return false;
        }
    }

    /** The family under which the drawing of a chart asks for a cut. */
    String familyInCharts(String cut) {
        try {
            return inCharts(cuts.get(LetterFonts.FOLDER + cut)).getFamily(Locale.ROOT);
        } catch (FontFormatException impossible) {
            throw new IllegalStateException(cut, impossible);
        }
    }

    /** @throws UncheckedIOException when it cannot be written to a temporary file, which Java does first */
    private static Font inCharts(byte[] cut) throws FontFormatException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(cut));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static Map<String, byte[]> cuts(LetterLook.Typeface typeface, Map<String, byte[]> theme) {
        return Map.of(
                LetterFonts.FOLDER + "DejaVuSans.ttf", theme.get(typeface.regular()),
                LetterFonts.FOLDER + "DejaVuSans-Bold.ttf", theme.get(typeface.bold()),
                LetterFonts.FOLDER + "DejaVuSans-Oblique.ttf", theme.get(typeface.italic()),
                LetterFonts.FOLDER + "DejaVuSans-BoldOblique.ttf", theme.get(typeface.boldItalic()));
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(cuts.get(name)).or(() -> resources.find(name));
    }

    @Override
    public <T> T once(Class<T> type, Function<Resources, T> made) {
        return memory.get(type, () -> made.apply(this));
    }

    @Override
    public boolean areOwn() {
        return resources.areOwn();
    }
}
