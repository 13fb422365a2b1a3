package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;

/** The verbs of statuses in a text. */
public final class StatusWords {

    private StatusWords() {}

    /** The statuses of which a text has the verb; none when it has none. */
    static Set<Status> in(Report report, String text) {
        return report.programme().statuses().stream()
                .filter(Status::isStated)
                .filter(status -> Pattern.compile(
                                "\\b" + Pattern.quote(report.wording().status(status)) + "\\b",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find())
                .collect(Collectors.toSet());
    }

    /** The status of a fact, where the sentence has the verb of another and not of this one. */
    public static Optional<Status> otherStatus(Report report, Topic topic, Fact fact) {
        Set<Status> said = in(report, topic.said());
        return status(report, fact).filter(own -> own.isStated() && !said.isEmpty() && !said.contains(own));
    }

    /** The verbs of statuses in the words of a topic, in the order of the statuses. */
    public static List<Status> statusesIn(Report report, Topic topic) {
        return in(report, topic.said()).stream().sorted().toList();
    }

    private static Optional<Status> status(Report report, Fact fact) {
        return fact.statements().stream()
                .findFirst()
                .flatMap(report.programme()::statement)
                .map(Statement::status);
    }

    /** Of these facts those of a status whose verb the sentence has; all when it has none, or there are none. */
    public static List<Fact> ofStatus(Report report, Topic topic, List<Fact> facts) {
        Set<Status> said = facts.size() > 1 ? in(report, topic.said()) : Set.of();
        List<Fact> ofStatus = facts.stream()
                .filter(fact -> status(report, fact).filter(said::contains).isPresent())
                .toList();
        return ofStatus.isEmpty() ? facts : ofStatus;
    }
}
