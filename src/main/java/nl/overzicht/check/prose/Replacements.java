package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overzicht.check.known.FactIndex;
import nl.overzicht.check.topic.StatusWords;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Precision;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Mention;

/**
 * The facts that a typed number may be, as expressions.
 *
 * @param found the expressions; none when it is no fact
 * @param rounded whether the number is a rounding of these facts, and not each of them
 */
record Replacements(List<Replacement> found, boolean rounded) {

    /** Facts that are the number; else, where it is said to be no more exact, those of which it may be a rounding. */
    static Replacements of(Report report, FactIndex known, Evidence evidence, TypedNumber number) {
        List<Replacement> equal = equal(report, known, evidence, number);
        boolean exact = number.mention()
                .quantity()
                .map(stated -> stated.precision() == Precision.STATED)
                .orElse(true);
        return exact || !equal.isEmpty()
                ? new Replacements(equal, false)
                : new Replacements(roundings(report, evidence, number), true);
    }

    private static List<Replacement> equal(Report report, FactIndex known, Evidence evidence, TypedNumber number) {
        Mention mention = number.mention();
        boolean others = mayBeNoFact(number) && known.equalTo(mention).size() > 1;
        return StatusWords.ofStatus(report, number.topic(), evidence.equalTo(number.topic(), mention)).stream()
                .map(fact -> Replacement.exact(report, number.passage(), mention, fact))
                .map(others ? Replacement::unsure : unlessWholly(evidence, number.topic()))
                .toList();
    }

    private static List<Replacement> roundings(Report report, Evidence evidence, TypedNumber number) {
        return evidence.near(number.topic(), number.mention())
                .map(facts -> facts.stream()
                        .flatMap(fact -> rounding(report, number, fact).stream())
                        .map(unlessWholly(evidence, number.topic()))
                        .toList())
                .filter(roundings -> !roundings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Replacement> rounding(Report report, TypedNumber number, Fact fact) {
        return Replacement.rounded(report, number.passage(), number.mention(), fact);
    }

    /** A year that is of other facts too, and a number of nothing that is named, may be no fact at all. */
    private static boolean mayBeNoFact(TypedNumber number) {
        return number.mention().years().isPresent() || number.topic().namesNoStreamOrArea();
    }

    private static UnaryOperator<Replacement> unlessWholly(Evidence evidence, Topic topic) {
        return found -> evidence.isWholly(topic, found.fact()) ? found : found.unsure();
    }

    /** One of several as the author would write it; of a fact that is the number its form is left to the author. */
    String expression(Replacement each) {
        return rounded ? each.expression() : "${" + each.fact().id() + "}";
    }
}
