package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import nl.overzicht.check.evidence.PrintedQuantity;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.check.topic.StatusWords;
import nl.overzicht.fact.Fact;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;

/**
 * Creates the findings about typed numbers.
 *
 * @param report with the numbers
 * @param index of its facts
 * @param words for the places of the findings
 */
record TypedNumberFindings(Report report, FactIndex index, FindingWords words) {

    /** @param facts about what the sentence names, the likeliest first */
    Finding contradiction(TypedNumber number, List<Fact> facts) {
        return spanFinding(number, TypedNumberRule.CONTRADICTED, FindingWords.list(facts, words::describe));
    }

    /** @param sums the values that would be correct */
    Finding miscalculation(TypedNumber number, List<Quantity> sums) {
        return spanFinding(number, TypedNumberRule.MISCOMPUTED, FindingWords.list(sums, words::quantity));
    }

    /** A finding about a number, or about the whole span that it is an end of. */
    private Finding spanFinding(TypedNumber number, TypedNumberRule rule, String right) {
        Finding finding = rule.at(
                number.passage().at(number.start()),
                number.typedSpan(report.wording()),
                words.names(number.topic()),
                BilingualText.same(right));
        return FindingWords.withExcerpt(finding, number.passage(), number.start(), number.end(), Optional.empty());
    }

    /**
     * @param old row that a later row replaced
     * @param later the row that replaced it
     */
    Finding replacedRow(TypedNumber number, Statement old, Statement later) {
        return withExcerpt(
                number,
                TypedNumberRule.REPLACED.at(
                        number.at(),
                        number.asTyped(report.wording()),
                        FindingWords.moment(old),
                        words.describe(later),
                        FindingWords.moment(later)));
    }

    Finding history(TypedNumber number, Statement old) {
        return withExcerpt(
                number, TypedNumberRule.HISTORY.at(number.at(), number.asTyped(report.wording()), words.describe(old)));
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
                        BilingualText.same(FindingWords.list(printed.of(), words::describe))));
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
            BilingualText printed = BilingualText.same(words.print(offered.fact()));
            finding = TypedNumberRule.RETYPED_IN_CELL.at(number.at(), typed, expression, printed);
        } else if (other.isPresent()) {
            finding = TypedNumberRule.RETYPED_OF_STATUS.at(
                    number.at(), typed, expression, FindingWords.status(other.get()), words.statedStatuses(number));
        } else {
            finding = TypedNumberRule.RETYPED.at(number.at(), typed, expression);
        }
        return FindingWords.withExcerpt(
                finding, number.passage(), number.mention().start(), offered.end(number.mention()), offered.text());
    }

    /** The number may be several facts; a long list of facts is left out if the sentence names nothing. */
    Finding severalFacts(TypedNumber number, Replacements all) {
        String typed = number.asTyped(report.wording());
        int count = all.found().size();
        return withExcerpt(
                number,
                number.topic().namesNoStreamOrArea() && count > FindingWords.LISTED
                        ? TypedNumberRule.MANY.at(number.at(), typed, count)
                        : TypedNumberRule.AMBIGUOUS.at(
                                number.at(),
                                typed,
                                BilingualText.same(FindingWords.list(
                                        all.found(),
                                        replacement -> all.expression(replacement) + " ("
                                                + words.print(replacement.fact()) + ")"))));
    }

    private static Finding withExcerpt(TypedNumber number, Finding finding) {
        return FindingWords.withExcerpt(
                finding,
                number.passage(),
                number.mention().start(),
                number.mention().end(),
                Optional.empty());
    }
}
