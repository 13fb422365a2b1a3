package nl.overzicht.compare;

import java.util.EnumSet;
import java.util.Set;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;

/** What of a statement or a toezegging can change. */
enum Aspect {
    NUMBER("getal", "number"),
    STATUS("status", "status"),
    YEARS("jaren", "years"),
    AS_OF("peildatum", "as of"),
    ROLE("rol", "role"),
    SOURCE("bron", "source"),
    WORDS("woorden van de bron", "words of the source"),
    NOTE("toelichting", "note"),
    PRICE("prijspeil", "price level"),
    BUDGET("begrotingsartikel", "budget article"),
    REFERENCE("kenmerk", "reference"),
    PROMISE("toezegging", "promise"),
    BY("gedaan door", "made by"),
    MADE("gedaan op", "made on"),
    DUE("termijn", "due"),
    FULFILLED_BY("nagekomen met", "fulfilled by");

    private static final Set<Aspect> MAIN = EnumSet.of(NUMBER, STATUS, YEARS, AS_OF, PROMISE, DUE, FULFILLED_BY);

    private final Text word;

    Aspect(String nl, String en) {
        this.word = new Text(nl, en);
    }

    /** Whether it says nothing about the money or the promise itself. */
    boolean isMinor() {
        return !MAIN.contains(this);
    }

    String in(Language language) {
        return word.in(language);
    }
}
