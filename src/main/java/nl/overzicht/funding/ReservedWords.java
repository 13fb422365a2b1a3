package nl.overzicht.funding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What things cannot be called, since the ids of facts and sums say something else by it. */
public final class ReservedWords {

    private static final Set<String> WORDS =
            Set.of("period", "from", "to", "total", "published", "parts", "difference", Status.UNSTATED.id());

    private static final Set<String> FIRST_OF_FACTS = Set.of(
            "total",
            "areas",
            "municipalities",
            "streams",
            "programme",
            "horizon",
            "milestone",
            "toezegging",
            "source",
            "figure",
            "table");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private ReservedWords() {}

    /** Whether ids of facts that we derive begin in this way: no id of an author may be this, or begin with it and a dot. */
    public static boolean beginFacts(String id) {
        return FIRST_OF_FACTS.contains(id);
    }

    /** Whether an id of a sum already says something else by this word: also each currency, used today or not. */
    public static boolean has(String id) {
        return WORDS.contains(id) || YEAR.matcher(id).matches() || Currencies.has(id.toUpperCase(Locale.ROOT));
    }
}
