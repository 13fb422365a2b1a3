package nl.overzicht.funding;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** What a quantity or status cannot be called, since the ids of sums say something else by it. */
public final class ReservedWords {

    private static final Set<String> WORDS =
            Set.of("period", "from", "to", "total", "published", "parts", "difference", Status.UNSTATED.id());

    private ReservedWords() {}

    /**
     * Whether an id of a sum already says something else by this word.
     *
     * @param currencies of the programme beside euro, as {@code USD}
     */
    public static boolean has(String id, Collection<String> currencies) {
        return WORDS.contains(id)
                || id.matches("[0-9]{4}")
                || Stream.concat(Stream.of(Quantity.EUR), currencies.stream()).anyMatch(id::equalsIgnoreCase);
    }
}
