package nl.overzicht.check.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.typed.Dates;

/** Whether sentences refer to the past, or to a moment in it. */
final class PastReferences {

    private final Dates dates;
    private final Map<String, Boolean> toHistory = new HashMap<>();

    PastReferences(Dates dates) {
        this.dates = dates;
    }

    /** Whether a sentence has words such as "earlier" or "before". */
    boolean refersToHistory(Topic topic) {
        return toHistory.computeIfAbsent(topic.text(), Dates::referToPast);
    }

    /** Whether a sentence names a moment. */
    boolean name(Topic topic, PartialDate moment) {
        return dates.name(topic.text(), moment);
    }

    /** Whether a sentence names the as-of date of a row, or refers to history. */
    boolean refersTo(Topic topic, Statement row) {
        return refersToHistory(topic) || moments(row).anyMatch(moment -> name(topic, moment));
    }

    /**
     * The moments by which a sentence may refer to a row; for a row that is history also its years, since it applies no
     * later.
     */
    static Stream<PartialDate> moments(Statement row) {
        Stream<PartialDate> years = Stream.concat(
                        row.asOf().map(PartialDate::year).stream(),
                        row.period().stream().flatMap(period -> Stream.of(period.from(), period.to())))
                .map(PartialDate::year);
        return Stream.concat(row.asOf().stream(), isHistory(row) ? years : Stream.empty());
    }

    static boolean isHistory(Statement row) {
        return row.role() == Statement.Role.HISTORY;
    }
}
