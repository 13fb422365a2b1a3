package nl.overzicht.content;

import nl.overzicht.finding.Location;
import nl.overzicht.unicode.NormalText;

/**
 * A short Markdown text in a data file, such as the summary of a stream.
 *
 * @param at location of its first character
 * @param written the text as it was written
 */
public record Prose(Location at, String written) {

    /** The text in normal form. */
    public String text() {
        return NormalText.running(written);
    }
}
