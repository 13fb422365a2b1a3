package nl.overzicht.compare;

import java.util.EnumSet;
import java.util.Set;

/**
 * The aspects of a statement, a toezegging or the parts around a letter's text that can change; {@link #NEW} and {@link
 * #GONE} are about the whole.
 */
enum Aspect {
    NEW("new"),
    GONE("gone"),
    NUMBER("number"),
    STATUS("status"),
    ITEM("item"),
    YEARS("years"),
    AS_OF("asOf"),
    ROLE("role"),
    SOURCE("source"),
    WORDS("words"),
    NOTE("note"),
    PRICE("price"),
    BUDGET("budget"),
    REFERENCE("reference"),
    PROMISE("promise"),
    BY("by"),
    MADE("made"),
    DUE("due"),
    FULFILLED_BY("fulfilledBy"),
    DATE("date"),
    SUBJECT("subject"),
    ADDRESSEE("addressee"),
    SALUTATION("salutation"),
    YOUR_REFERENCE("yourReference"),
    CLASSIFICATION("classification"),
    SIGNATORY("signatory"),
    ANNEXES("annexes");

    private static final Set<Aspect> MAIN =
            EnumSet.of(NEW, GONE, NUMBER, STATUS, ITEM, YEARS, AS_OF, PROMISE, DUE, FULFILLED_BY);

    private final String key;

    Aspect(String name) {
        this.key = "changes.aspect." + name;
    }

    /** Whether a change of it affects neither the money nor the promise itself. */
    boolean isMinor() {
        return !MAIN.contains(this);
    }

    /** The message key of its name. */
    String key() {
        return key;
    }
}
