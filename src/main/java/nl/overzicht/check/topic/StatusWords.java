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

/** Finds the verbs of statuses in texts. */
public final class StatusWords {

    private StatusWords() {}

    /** The statuses whose verb is in a text; may be empty. */
    static Set<Status> find(Report report, String text) {
        return report.programme().statuses().stream()
                .filter(Status::isStated)
                .filter(status -> Pattern.compile(
                                "\\b" + Pattern.quote(report.wording().status(status)) + "\\b",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find())
                .collect(Collectors.toSet());
    }

    /** The status of a fact, if the sentence has the verb of another status and not of this one. */
    public static Optional<Status> otherStatus(Report report, Topic topic, Fact fact) {
        Set<Status> stated = find(report, topic.text());
        return status(report, fact).filter(own -> own.isStated() && !stated.isEmpty() && !stated.contains(own));
    }

    /** The statuses whose verb is in the text of a topic, in order. */
    public static List<Status> statusesIn(Report report, Topic topic) {
        return find(report, topic.text()).stream().sorted().toList();
    }

    private static Optional<Status> status(Report report, Fact fact) {
        return fact.statements().stream()
                .findFirst()
                .flatMap(report.programme()::statement)
                .map(Statement::status);
    }

    /** The facts of a status whose verb is in the text of the topic; all facts if there are none. */
    public static List<Fact> ofStatus(Report report, Topic topic, List<Fact> facts) {
        Set<Status> stated = facts.size() > 1 ? find(report, topic.text()) : Set.of();
        List<Fact> ofStatus = facts.stream()
                .filter(fact -> status(report, fact).filter(stated::contains).isPresent())
                .toList();
        return ofStatus.isEmpty() ? facts : ofStatus;
    }
}
