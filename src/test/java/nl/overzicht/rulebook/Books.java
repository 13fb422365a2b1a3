package nl.overzicht.rulebook;

import java.util.Optional;
import nl.overzicht.finding.Language;
import nl.overzicht.resource.Templates;

/** The rule books that we ship. */
public final class Books {

    private Books() {}

    /** The book in a language. */
    public static RuleBook of(Language language) {
        return new RuleBook(new Templates(Optional.empty()), language);
    }
}
