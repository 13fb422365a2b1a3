package nl.overzicht.check.rule;

import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.overzicht.content.Places;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;

/**
 * Facts that would exist without the author's other mistakes: a text that uses one is not reported again.
 *
 * @param afterErrors whether something could not be read
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

    /** Whether the fact would come from a row or group that has a mistake; {@code a.b} gives {@code a.b.period} too. */
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
