package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.check.topic.StatusWords;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Precision;
import nl.overzicht.report.Report;
import nl.overzicht.wording.typed.Mention;

/**
 * The expressions that can replace a typed number.
 *
 * @param found the expressions; empty if no fact fits
 * @param rounded whether the number is a rounding of these facts rather than their value
 */
record Replacements(List<Replacement> found, boolean rounded) {

    /**
     * The expressions of facts with this value; if there are none and the number is qualified, of facts of which it may
     * be a rounding.
     */
    static Replacements of(Report report, FactIndex index, MatchingFacts matching, TypedNumber number) {
        List<Replacement> equal = findEqual(report, index, matching, number);
        boolean exact = number.mention()
                .quantity()
                .map(stated -> stated.precision() == Precision.STATED)
                .orElse(true);
        return exact || !equal.isEmpty()
                ? new Replacements(equal, false)
                : new Replacements(roundings(report, matching, number), true);
    }

    private static List<Replacement> findEqual(
            Report report, FactIndex index, MatchingFacts matching, TypedNumber number) {
        Mention mention = number.mention();
        boolean others = mayBeNoFact(number) && index.findEqual(mention).size() > 1;
        return StatusWords.ofStatus(report, number.topic(), matching.findEqual(number.topic(), mention)).stream()
                .map(fact -> NumberForms.exact(report, number.passage(), mention, fact))
                .map(others ? Replacement::asSuggestion : suggestUnlessCovered(matching, number.topic()))
                .toList();
    }

    private static List<Replacement> roundings(Report report, MatchingFacts matching, TypedNumber number) {
        return matching.findNear(number.topic(), number.mention())
                .map(facts -> facts.stream()
                        .flatMap(fact -> rounding(report, number, fact).stream())
                        .map(suggestUnlessCovered(matching, number.topic()))
                        .toList())
                .filter(roundings -> !roundings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Replacement> rounding(Report report, TypedNumber number, Fact fact) {
        return NumberForms.round(report, number.passage(), number.mention(), fact);
    }

    /** Whether the number may be unrelated to any fact: a year, or a number in a sentence without names. */
    private static boolean mayBeNoFact(TypedNumber number) {
        return number.mention().years().isPresent() || number.topic().namesNoStreamOrArea();
    }

    private static UnaryOperator<Replacement> suggestUnlessCovered(MatchingFacts matching, Topic topic) {
        return found -> matching.coversAll(topic, found.fact()) ? found : found.asSuggestion();
    }

    /** One of several expressions, as the author would write it; if the fact equals the number, without a form. */
    String expression(Replacement replacement) {
        return rounded ? replacement.expression() : "${" + replacement.fact().id() + "}";
    }
}
