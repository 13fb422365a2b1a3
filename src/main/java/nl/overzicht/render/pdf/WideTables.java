package nl.overzicht.render.pdf;

import java.util.List;
import java.util.function.Function;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/**
 * LET-4: a table that is too wide even for a landscape page. It would run off the paper and lose its last columns.
 *
 * @param captions of such tables
 */
public record WideTables(List<String> captions) {

    /** Reports each table at the location of its caption. */
    public void check(Function<String, Location> places, Findings findings) {
        for (String caption : captions) {
            findings.add(PaperRule.TOO_WIDE.at(places.apply(caption), BilingualText.same(caption)));
        }
    }
}
