package nl.overzicht.render.paper;

import java.io.IOException;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.hyphenation.Dictionaries;
import nl.overzicht.render.pdf.Glyphs;
import nl.overzicht.render.pdf.LetterFonts;
import nl.overzicht.render.pdf.PaperRule;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.WideTables;

/**
 * Checks before printing that all text of a document can be printed.
 *
 * @param resources fonts and dictionaries
 * @param typesetter that lays the document out
 */
record PrintableText(Resources resources, Typesetter typesetter) {

    /**
     * Glyphs that the typeface lacks, tables that are too wide, and a malformed dictionary. Such errors also explain why text
     * is missing, which is then not reported.
     */
    Findings check(PrintJob job) throws IOException {
        Findings findings = new Findings();
        new Glyphs(LetterFonts.of(resources).toCheck()).check(job.xhtml(), job.places()::of, findings);
        new WideTables(typesetter.captionsOfTooWide(job.xhtml())).check(job.places()::of, findings);
        String dictionary = Dictionaries.file(job.report().language().tag());
        typesetter
                .badDictionary(job.xhtml())
                .ifPresent(bad -> findings.add(PaperRule.BAD_DICTIONARY.at(
                        new Location(dictionary, bad.line(), 1), BilingualText.same(bad.part()))));
        return findings;
    }
}
