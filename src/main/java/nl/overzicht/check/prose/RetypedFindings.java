package nl.overzicht.check.prose;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.check.known.FactIndex;
import nl.overzicht.check.topic.StatusWords;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Wording;

/**
 * Findings of typed numbers that are no contradiction, by the facts that they may be.
 *
 * @param report that they are in
 * @param known what its facts say
 */
record RetypedFindings(Report report, FactIndex known) {

    /** More facts than this are counted and not listed. */
    private static final int LISTED = 5;

    /** What was granted is not what was reserved: no replacement, since the sentence may have to be another. */
    Finding ofStatus(Location at, String typed, Replacement only, Status status, Topic topic) {
        List<Status> said = StatusWords.statusesIn(report, topic);
        return TypedNumberRule.RETYPED_OF_STATUS.at(
                at,
                typed,
                BilingualText.same(only.expression()),
                Wording.inBoth(wording -> wording.status(status)),
                Wording.inBoth(wording -> said.stream().map(wording::status).collect(Collectors.joining(", "))));
    }

    /** That it is one fact, or the rounding of one. */
    Finding single(Location at, String typed, Replacement only) {
        return only.prints()
                ? TypedNumberRule.RETYPED.at(at, typed, BilingualText.same(only.expression()))
                : TypedNumberRule.RETYPED_IN_CELL.at(
                        at, typed, BilingualText.same(only.expression()), BilingualText.same(printed(only.fact())));
    }

    /** Where a sentence names nothing, a long list of facts is of no help. */
    Finding several(
            Location at, String typed, List<Replacement> found, Function<Replacement, String> expression, Topic topic) {
        return topic.namesNoThing() && found.size() > LISTED
                ? TypedNumberRule.MANY.at(at, typed, found.size())
                : TypedNumberRule.AMBIGUOUS.at(
                        at,
                        typed,
                        BilingualText.same(
                                listed(found, each -> expression.apply(each) + " (" + printed(each.fact()) + ")")));
    }

    /** Years may be those of facts about something else. */
    Finding none(Location at, String typed, Mention mention) {
        int others = mention.years().isPresent() ? known.equalTo(mention).size() : 0;
        return others > 0 ? TypedNumberRule.ELSEWHERE.at(at, typed, others) : TypedNumberRule.NO_FACT.at(at, typed);
    }

    /** The first of them, and how many there are. */
    static <T> String listed(List<T> all, Function<T, String> text) {
        String list = all.stream().limit(LISTED).map(text).collect(Collectors.joining(", "));
        return all.size() > LISTED ? list + ", ... (" + all.size() + ")" : list;
    }

    /** Its expression, and what it prints. */
    String written(Fact fact) {
        return "${" + fact.id() + "} (" + printed(fact) + ")";
    }

    private String printed(Fact fact) {
        return report.factText().write(fact, FactForm.PLAIN).orElseThrow().replace('\u00a0', ' ');
    }
}
