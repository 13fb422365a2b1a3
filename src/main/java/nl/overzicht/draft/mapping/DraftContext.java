package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.draft.table.KnownNames;

/**
 * What is known beside a table when its mapping is drafted.
 *
 * @param names of streams and areas
 * @param quantity of money
 * @param counted ids of quantities that count things, by their nouns and titles in lower case
 * @param share the quantity of kind share, when there is one
 * @param source id of the source of the table; empty: the author must name it
 * @param sources ids that there are
 * @param statuses ids that there are
 * @param mustBuild whether what is not known gets a value with which a new content builds, beside the question
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

    /** Statuses of counts. */
    static final List<String> OF_COUNTS = List.of("target", "realised");

    /** The id of the only stream of a table that names none. */
    public static final String ONLY_STREAM = "stroom";

    /** Ids of the statuses that money can have. */
    List<String> ofMoney() {
        return statuses.stream().filter(status -> !OF_COUNTS.contains(status)).toList();
    }
}
