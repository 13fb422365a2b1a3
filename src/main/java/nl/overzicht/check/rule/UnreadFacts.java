package nl.overzicht.check.rule;

import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.overzicht.content.Places;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;

/**
 * Facts that are missing because of other mistakes of the author: a text that uses one is not reported as well.
 *
 * @param report with the data that could be read
 * @param afterErrors whether there are such mistakes
 */
record UnreadFacts(Report report, boolean afterErrors) implements Predicate<String> {

    @Override
    public boolean test(String fact) {
        return afterErrors && (fileIsMissing() || isDerived(fact) || isWritten(fact));
    }

    private boolean fileIsMissing() {
        Places places = report.content().places();
        return Stream.of("statement", "stream", "organisation", "milestone", "toezegging")
                .anyMatch(kind -> !places.isComplete(kind));
    }

    private static boolean isDerived(String fact) {
        return Stream.of("total.", "horizon.", "programme.").anyMatch(fact::startsWith);
    }

    /**
     * Whether the fact, or the statement that it is derived from, is in a row or group that has a mistake; {@code
     * a.b.period} is derived from {@code a.b}.
     */
    private boolean isWritten(String fact) {
        Programme programme = report.programme();
        Places places = report.content().places();
        for (String id = fact; !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf('.')))) {
            String last = id.substring(id.lastIndexOf('.') + 1);
            boolean refused =
                    places.has("statement", id) && programme.statement(id).isEmpty()
                            || id.equals("milestone." + last) && places.has("milestone", last)
                            || id.equals("toezegging." + last) && places.has("toezegging", last);
            if (refused) {
                return true;
            }
        }
        return false;
    }
}
