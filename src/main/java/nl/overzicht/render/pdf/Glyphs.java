package nl.overzicht.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * LET-1: characters that the typeface of the letter lacks. PDF/A allows no other font as a fallback, and the engine
 * would print {@code #} without a warning.
 */
public record Glyphs(List<TrueTypeFont> fonts) {

    /** A numeric character reference, as a template may write it. */
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    private static final int HEXADECIMAL = 16;

    /**
     * Reports each missing character once.
     *
     * @param printed well-formed XHTML
     * @param places finds the location of a character in the content
     */
    public void check(String printed, Function<String, Location> places, Findings findings) throws IOException {
        List<CmapLookup> known = new ArrayList<>();
        for (TrueTypeFont font : fonts) {
            known.add(font.getUnicodeCmapLookup());
        }
        REFERENCE
                .matcher(printed)
                .replaceAll(reference -> Matcher.quoteReplacement(character(reference)))
                .codePoints()
                .filter(point -> !Character.isISOControl(point))
                .filter(point -> known.stream().anyMatch(cut -> cut.getGlyphId(point) == 0))
                .distinct()
                .forEach(point -> findings.add(finding(point, places)));
    }

    private static String character(MatchResult reference) {
        boolean isDecimal = reference.group(1) == null;
        return Character.toString(
                isDecimal ? Integer.parseInt(reference.group(2)) : Integer.parseInt(reference.group(1), HEXADECIMAL));
    }

    private static Finding finding(int point, Function<String, Location> places) {
        String shown = new String(Character.toChars(point));
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return PaperRule.NO_GLYPH.at(places.apply(shown), BilingualText.same(shown), BilingualText.same(code));
    }
}
