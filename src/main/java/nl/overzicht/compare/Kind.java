package nl.overzicht.compare;

import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;

/** What happened to a thing between two reports. */
public enum Kind {
    NEW("nieuw", "new"),
    CHANGED("veranderd", "changed"),
    GONE("vervallen", "gone");

    private final Text word;

    Kind(String nl, String en) {
        this.word = new Text(nl, en);
    }

    String in(Language language) {
        return word.in(language);
    }
}
