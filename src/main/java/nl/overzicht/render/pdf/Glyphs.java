package nl.overzicht.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * LET-1: a character that the typeface of the letter lacks. An archival document may fall back on no other font, and
 * the engine would print {@code #} silently.
 */
public record Glyphs(List<TrueTypeFont> fonts) {

    /** Reports each lacking character of the printed text once, at its first place in the text of the letter. */
    public void check(String printed, TextPlace places, Findings findings) throws IOException {
        check(printed, shown -> places.of(List.of(shown)), findings);
    }

    /** Reports each lacking character of the printed text once, at the place that is given for it. */
    public void check(String printed, Function<String, Location> places, Findings findings) throws IOException {
        List<CmapLookup> known = new ArrayList<>();
        for (TrueTypeFont font : fonts) {
            known.add(font.getUnicodeCmapLookup());
        }
        printed.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .filter(point -> known.stream().anyMatch(cut -> cut.getGlyphId(point) == 0))
                .distinct()
                .forEach(point -> findings.add(finding(point, places)));
    }

    private static Finding finding(int point, Function<String, Location> places) {
        String shown = new String(Character.toChars(point));
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return PaperRule.NO_GLYPH.at(places.apply(shown), BilingualText.same(shown), BilingualText.same(code));
    }
}
