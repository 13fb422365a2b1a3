package nl.overzicht.check.prose;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.check.share.Claim;
import nl.overzicht.check.topic.StatusWords;
import nl.overzicht.check.topic.Topics;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/**
 * Creates the findings about typed numbers.
 *
 * @param report with the numbers
 * @param index of its facts
 */
record TypedNumberFindings(Report report, FactIndex index) {

    /** The number of facts that a finding lists; more are only counted. */
    private static final int LISTED = 5;

    /** @param facts about what the sentence names, the likeliest first */
    Finding contradiction(TypedNumber number, List<Fact> facts) {
        return spanFinding(number, TypedNumberRule.CONTRADICTED, list(facts, this::describe));
    }

    /** @param sums the values that would be correct */
    Finding miscalculation(TypedNumber number, List<Quantity> sums) {
        return spanFinding(number, TypedNumberRule.MISCOMPUTED, list(sums, this::quantity));
    }

    /** A finding about a number, or about the whole span that it is an end of. */
    private Finding spanFinding(TypedNumber number, TypedNumberRule rule, String right) {
        Finding finding = rule.at(
                number.passage().at(number.start()),
                number.typedSpan(report.wording()),
                Topics.names(report.programme(), number.topic()),
                BilingualText.same(right));
        return withExcerpt(finding, number.passage(), number.start(), number.end(), Optional.empty());
    }

    /**
     * @param old row that a later row replaced
     * @param later the row that replaced it
     */
    Finding replacedRow(TypedNumber number, Statement old, Statement later) {
        return withExcerpt(
                number,
                TypedNumberRule.REPLACED.at(
                        number.at(), number.asTyped(report.wording()), moment(old), describe(later), moment(later)));
    }

    Finding history(TypedNumber number, Statement old) {
        return withExcerpt(
                number, TypedNumberRule.HISTORY.at(number.at(), number.asTyped(report.wording()), describe(old)));
    }

    Finding printedNumber(TypedNumber number, PrintedQuantity printed) {
        TypedNumberRule rule = switch (printed.kind()) {
            case REMAINDER -> TypedNumberRule.REMAINDER;
            case DIFFERENCE -> TypedNumberRule.DIFFERENCE;
            case COMPUTED -> TypedNumberRule.COMPUTED;
        };
        return withExcerpt(
                number,
                rule.at(
                        number.at(),
                        number.asTyped(report.wording()),
                        BilingualText.same(list(printed.of(), this::describe))));
    }

    /** The number is no fact about what the sentence names; a year may be a fact about something else. */
    Finding noFact(TypedNumber number) {
        int others = number.mention().years().isPresent()
                ? index.findEqual(number.mention()).size()
                : 0;
        String typed = number.asTyped(report.wording());
        return withExcerpt(
                number,
                others > 0
                        ? TypedNumberRule.ELSEWHERE.at(number.at(), typed, others)
                        : TypedNumberRule.NO_FACT.at(number.at(), typed));
    }

    /**
     * The number is one fact or a rounding of one. If the sentence has the verb of another status, no replacement is
     * offered: it may be the sentence that is wrong.
     */
    Finding oneFact(TypedNumber number, Replacement found) {
        Optional<Status> other = StatusWords.otherStatus(report, number.topic(), found.fact());
        Replacement offered = other.isPresent() ? found.asSuggestion() : found;
        String typed = number.asTyped(report.wording());
        BilingualText expression = BilingualText.same(offered.expression());
        Finding finding;
        if (!offered.prints()) {
            BilingualText printed = BilingualText.same(print(offered.fact()));
            finding = TypedNumberRule.RETYPED_IN_CELL.at(number.at(), typed, expression, printed);
        } else if (other.isPresent()) {
            finding = TypedNumberRule.RETYPED_OF_STATUS.at(
                    number.at(), typed, expression, status(other.get()), statedStatuses(number));
        } else {
            finding = TypedNumberRule.RETYPED.at(number.at(), typed, expression);
        }
        return withExcerpt(
                finding, number.passage(), number.mention().start(), offered.end(number.mention()), offered.text());
    }

    /** The number may be several facts; a long list of facts is left out if the sentence names nothing. */
    Finding severalFacts(TypedNumber number, Replacements all) {
        String typed = number.asTyped(report.wording());
        int count = all.found().size();
        return withExcerpt(
                number,
                number.topic().namesNoStreamOrArea() && count > LISTED
                        ? TypedNumberRule.MANY.at(number.at(), typed, count)
                        : TypedNumberRule.AMBIGUOUS.at(
                                number.at(),
                                typed,
                                BilingualText.same(list(
                                        all.found(), each -> all.expression(each) + " (" + print(each.fact()) + ")"))));
    }

    /** A share or a count in a sentence is wrong. */
    Finding wrongClaim(Passage passage, Claim claim) {
        String typed = TypedNumber.plain(passage.text().substring(claim.start(), claim.end()));
        Finding finding;
        if (claim instanceof Claim.Share share) {
            Quantity percent =
                    Quantity.of(share.percent().setScale(1, RoundingMode.HALF_UP), Quantity.PERCENT, Precision.STATED);
            finding = TypedNumberRule.WRONG_SHARE.at(
                    passage.at(claim.start()),
                    typed,
                    BilingualText.same(quantity(share.part())),
                    BilingualText.same(quantity(percent)),
                    BilingualText.same(quantity(share.whole())));
        } else {
            finding = TypedNumberRule.CONTRADICTED.at(
                    passage.at(claim.start()),
                    typed,
                    report.programme().name(),
                    BilingualText.same(describe(((Claim.Count) claim).actual())));
        }
        return withExcerpt(finding, passage, claim.start(), claim.end(), Optional.empty());
    }

    private BilingualText statedStatuses(TypedNumber number) {
        List<Status> stated = StatusWords.statusesIn(report, number.topic());
        return Wording.translate(wording -> stated.stream().map(wording::status).collect(Collectors.joining(", ")));
    }

    private static BilingualText status(Status status) {
        return Wording.translate(wording -> wording.status(status));
    }

    private static Finding withExcerpt(TypedNumber number, Finding finding) {
        return withExcerpt(
                finding,
                number.passage(),
                number.mention().start(),
                number.mention().end(),
                Optional.empty());
    }

    private static Finding withExcerpt(
            Finding finding, Passage passage, int start, int end, Optional<String> replacement) {
        String source = passage.source(start, end);
        return source.isEmpty() ? finding : finding.withExcerpt(new Excerpt(source, replacement));
    }

    /** The first facts, and their number if there are more. */
    private static <T> String list(List<T> all, Function<T, String> text) {
        String list = all.stream().limit(LISTED).map(text).collect(Collectors.joining(", "));
        return all.size() > LISTED ? list + ", ... (" + all.size() + ")" : list;
    }

    /** The expression of a fact, and what it prints. */
    private String describe(Fact fact) {
        return "${" + fact.id() + "} (" + print(fact) + ")";
    }

    private BilingualText describe(Statement row) {
        return BilingualText.same(describe(report.facts().require(row.id())));
    }

    private String print(Fact fact) {
        return TypedNumber.plain(report.factText().write(fact, FactForm.PLAIN).orElseThrow());
    }

    private String quantity(Quantity quantity) {
        return TypedNumber.plain(report.wording().quantity(quantity));
    }

    /** The as-of date of a row that replaces another or is replaced, which always has one. */
    private static BilingualText moment(Statement row) {
        return Wording.translate(
                wording -> TypedNumber.plain(wording.moment(row.asOf().orElseThrow())));
    }
}
