package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.draft.table.KnownNames;

/**
 * What is known besides the table when its mapping is drafted.
 *
 * @param names of streams and areas
 * @param quantity id of the quantity for money
 * @param counted ids of quantities that count things, by their nouns and titles in lower case
 * @param share id of the quantity of kind share, when there is one
 * @param source id of the source of the table; empty: the author must name it
 * @param sources existing ids of sources
 * @param statuses existing ids of statuses
 * @param mustBuild whether every unknown value is drafted with a default beside the question, so that the new content builds
 */
public record DraftContext(
        KnownNames names,
        String quantity,
        Map<String, String> counted,
        Optional<String> share,
        Optional<String> source,
        List<String> sources,
        List<String> statuses,
        boolean mustBuild) {

    /** The statuses that a count can have. */
    static final List<String> OF_COUNTS = List.of("target", "realised");

    /** The id of the stream for a table without streams. */
    public static final String ONLY_STREAM = "stroom";

    /** The statuses that money can have. */
    List<String> ofMoney() {
        return statuses.stream().filter(status -> !OF_COUNTS.contains(status)).toList();
    }
}
