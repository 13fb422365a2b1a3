package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.check.known.FactIndex;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.check.topic.StatusWords;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.check.topic.Topics;
import nl.overzicht.fact.Fact;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Dates;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Wording;

/**
 * What to say of a typed number.
 *
 * @param report that it is in
 * @param known what its facts say
 * @param earlier rows that no longer count
 * @param evidence what is known of what a sentence names
 * @param contradictions of that
 */
record Verdicts(Report report, FactIndex known, EarlierRows earlier, Evidence evidence, Contradictions contradictions) {

    static Verdicts of(Report report) {
        FactIndex known = new FactIndex(report.programme(), report.facts());
        EarlierRows earlier = new EarlierRows(report.programme(), report.facts(), new Dates(report.language()));
        Evidence evidence = new Evidence(report.programme(), report.facts(), known, earlier);
        return new Verdicts(report, known, earlier, evidence, new Contradictions(report.facts(), known, evidence));
    }

    /** The finding; empty when there is nothing to say, as of a year in which no money is known. */
    Optional<Finding> of(Passage passage, Mention mention, Topic topic) {
        if (mention.years().filter(period -> !known.isFundingYear(period)).isPresent()) {
            return Optional.empty();
        }
        boolean contradicted = contradictions.hold(mention, topic);
        Optional<Statement> old =
                contradicted || evidence.equalTo(topic, mention).isEmpty()
                        ? evidence.earlier(topic, mention, contradicted)
                        : Optional.empty();
        if (old.isPresent()) {
            return earlier(passage, mention, old.get());
        }
        return contradicted
                ? contradiction(passage, mention, topic, contradictions.ofYears(mention, topic))
                : Optional.of(retyped(passage, mention, topic)).filter(found -> isWorthSaying(found, mention, topic));
    }

    /** In prose a year alone is a moment: reported only where it is the one fact of what a sentence names. */
    private static boolean isWorthSaying(Finding found, Mention mention, Topic topic) {
        boolean isAlone = mention.years().filter(years -> years.length() == 1).isPresent() && !mention.isBound();
        return !isAlone || !topic.namesNoThing() && found.rule() == TypedNumberRule.RETYPED;
    }

    private Finding retyped(Passage passage, Mention mention, Topic topic) {
        boolean others = mayBeAnother(mention, topic) && known.equalTo(mention).size() > 1;
        List<Replacement> equal = StatusWords.ofStatus(report, topic, evidence.equalTo(topic, mention)).stream()
                .map(fact -> Replacement.exact(report, passage, mention, fact))
                .map(found -> !others && evidence.isWholly(topic, found.fact()) ? found : found.unsure())
                .toList();
        boolean exact = mention.quantity()
                .map(said -> said.precision() == Precision.STATED)
                .orElse(true);
        boolean own = exact || !equal.isEmpty();
        List<Replacement> found = own ? equal : roundings(passage, mention, topic);
        Optional<PrintedQuantity> printed = found.isEmpty() ? evidence.printed(topic, mention) : Optional.empty();
        return printed.map(number -> printed(passage, mention, number))
                .orElseGet(() -> retyped(
                        passage,
                        mention,
                        topic,
                        found,
                        own ? fact -> "${" + fact.fact().id() + "}" : Replacement::expression));
    }

    /** A year that is of other facts too, and a number of nothing that is named, may be no fact at all. */
    private static boolean mayBeAnother(Mention mention, Topic topic) {
        return mention.years().isPresent() || topic.namesNoThing();
    }

    Finding printed(Passage passage, Mention mention, PrintedQuantity number) {
        TypedNumberRule rule = switch (number.kind()) {
            case REMAINDER -> TypedNumberRule.REMAINDER;
            case DIFFERENCE -> TypedNumberRule.DIFFERENCE;
            case COMPUTED -> TypedNumberRule.COMPUTED;
        };
        Finding finding = rule.at(
                passage.at(mention.start()),
                typed(passage, mention, mention.start(), mention.end()),
                BilingualText.same(RetypedFindings.listed(number.of(), this::written)));
        return about(finding, passage.source(mention.start(), mention.end()), Optional.empty());
    }

    private List<Replacement> roundings(Passage passage, Mention mention, Topic topic) {
        return evidence.near(topic, mention)
                .map(facts -> facts.stream()
                        .flatMap(fact -> Replacement.rounded(report, passage, mention, fact).stream())
                        .map(near -> evidence.isWholly(topic, near.fact()) ? near : near.unsure())
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Finding retyped(
            Passage passage,
            Mention mention,
            Topic topic,
            List<Replacement> found,
            Function<Replacement, String> expression) {
        Location at = passage.at(mention.start());
        String typed = typed(passage, mention, mention.start(), mention.end());
        if (found.size() == 1) {
            Optional<Status> other =
                    StatusWords.otherStatus(report, topic, found.get(0).fact());
            Replacement only = other.isPresent() ? found.get(0).unsure() : found.get(0);
            Finding single = other.filter(status -> only.prints())
                    .map(status -> findings().ofStatus(at, typed, only, status, topic))
                    .orElseGet(() -> findings().single(at, typed, only));
            return about(single, passage.source(mention.start(), only.end(mention)), only.text());
        }
        return about(
                found.isEmpty()
                        ? findings().none(at, typed, mention)
                        : findings().several(at, typed, found, expression, topic),
                passage.source(mention.start(), mention.end()),
                Optional.empty());
    }

    private static Finding about(Finding finding, String source, Optional<String> replacement) {
        return source.isEmpty() ? finding : finding.about(new Excerpt(source, replacement));
    }

    private static String plain(Passage passage, int start, int end) {
        return passage.text().substring(start, end).replace('\u00a0', ' ');
    }

    /** As it is there; of the amount of a cell also what it was taken for. */
    private String typed(Passage passage, Mention mention, int start, int end) {
        String typed = plain(passage, start, end);
        return mention.quantity()
                .filter(quantity -> mention.cell() && mention.span().isEmpty() && quantity.isCurrency())
                .map(quantity ->
                        typed + " = " + report.wording().quantity(quantity).replace('\u00a0', ' '))
                .orElse(typed);
    }

    /** A span is one matter, which its first end reports. */
    Optional<Finding> contradiction(Passage passage, Mention mention, Topic topic, List<Quantity> sums) {
        int start = mention.span().map(Mention.Span::start).orElse(mention.start());
        int end = mention.span().map(Mention.Span::end).orElse(mention.end());
        if (start < mention.start()) {
            return Optional.empty();
        }
        TypedNumberRule rule = sums.isEmpty() ? TypedNumberRule.CONTRADICTED : TypedNumberRule.MISCOMPUTED;
        Finding finding = rule.at(
                passage.at(start),
                typed(passage, mention, start, end),
                Topics.names(report.programme(), topic),
                BilingualText.same(
                        sums.isEmpty()
                                ? RetypedFindings.listed(contradictions.knownFacts(mention, topic), this::written)
                                : RetypedFindings.listed(
                                        sums,
                                        sum -> report.wording().quantity(sum).replace('\u00a0', ' '))));
        return Optional.of(about(finding, passage.source(start, end), Optional.empty()));
    }

    private Optional<Finding> earlier(Passage passage, Mention mention, Statement old) {
        Location at = passage.at(mention.start());
        String typed = typed(passage, mention, mention.start(), mention.end());
        Finding finding = earlier.replacement(old)
                .map(later -> TypedNumberRule.REPLACED.at(at, typed, moment(old), written(later), moment(later)))
                .orElseGet(() -> TypedNumberRule.HISTORY.at(at, typed, written(old)));
        return Optional.of(about(finding, passage.source(mention.start(), mention.end()), Optional.empty()));
    }

    private BilingualText written(Statement row) {
        return BilingualText.same(written(report.facts().require(row.id())));
    }

    /** A row that replaces another, or is replaced, has one. */
    private static BilingualText moment(Statement row) {
        return Wording.inBoth(
                wording -> wording.moment(row.asOf().orElseThrow()).replace('\u00a0', ' '));
    }

    private String written(Fact fact) {
        return findings().written(fact);
    }

    private RetypedFindings findings() {
        return new RetypedFindings(report, known);
    }
}
