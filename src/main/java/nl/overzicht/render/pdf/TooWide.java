package nl.overzicht.render.pdf;

import java.util.List;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;

/**
 * LET-4: a table that is too wide even for a page on its side. It would run off the paper, and its last numbers be lost.
 *
 * @param captions of such tables
 */
public record TooWide(List<String> captions) {

    static final String CODE = "LET-4";

    /** Reports each at its caption. */
    public void check(Content content, Findings findings) {
        for (String caption : captions) {
            findings.add(Finding.error(
                    TextPlace.of(caption, content),
                    CODE,
                    Text.of("deze tabel past op geen bladzijde: '%s'", "this table fits on no page: '%s'", caption),
                    Text.of("splits haar in tweeën", "split it in two")));
        }
    }
}
