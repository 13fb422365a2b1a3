package nl.overzicht.funding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a quantity or status cannot be called, since the ids of sums say something else by it. */
public final class ReservedWords {

    private static final Set<String> WORDS =
            Set.of("period", "from", "to", "total", "published", "parts", "difference", Status.UNSTATED.id());

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private ReservedWords() {}

    /** Whether an id of a sum already says something else by this word: also each currency, used today or not. */
    public static boolean has(String id) {
        return WORDS.contains(id) || YEAR.matcher(id).matches() || Currencies.has(id.toUpperCase(Locale.ROOT));
    }
}
