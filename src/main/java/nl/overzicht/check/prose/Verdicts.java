package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import nl.overzicht.check.evidence.EarlierRows;
import nl.overzicht.check.evidence.Evidence;
import nl.overzicht.check.evidence.PrintedQuantity;
import nl.overzicht.check.evidence.UnitNumbers;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.fact.Fact;
import nl.overzicht.finding.Finding;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.Report;
import nl.overzicht.wording.typed.Dates;
import nl.overzicht.wording.typed.Mention;

/**
 * Decides on the finding about a typed number. The first case that applies decides:
 *
 * <ol>
 *   <li>a year without money: no finding;
 *   <li>the number is in a row that no longer counts, and in none that does: PRS-1, by {@link MatchingFacts#earlier};
 *   <li>the statements about what the sentence names contradict it: PRS-1, by {@link Contradictions};
 *   <li>it is one fact or a rounding of one: PRS-2; of several: PRS-3, by {@link Replacements};
 *   <li>it follows from facts: PRS-4 with these, by {@link Evidence#findPrinted};
 *   <li>there is nothing to compare it with: PRS-4.
 * </ol>
 *
 * @param index of the facts of the report
 * @param earlier the rows that no longer count
 * @param evidence the statements and sums about what a sentence names
 * @param matching the facts among these that a number may be
 * @param contradictions between these and typed numbers
 * @param findings creates the findings about numbers
 * @param claims creates the findings about shares and counts
 */
record Verdicts(
        Report report,
        FactIndex index,
        EarlierRows earlier,
        Evidence evidence,
        MatchingFacts matching,
        Contradictions contradictions,
        TypedNumberFindings findings,
        ClaimFindings claims) {

    static Verdicts of(Report report) {
        FactIndex index = new FactIndex(report.programme(), report.facts());
        EarlierRows earlier = new EarlierRows(report.programme(), report.facts(), new Dates(report.language()));
        Evidence evidence = new Evidence(report.programme(), report.facts(), index, earlier);
        FindingWords words = new FindingWords(report);
        return new Verdicts(
                report,
                index,
                earlier,
                evidence,
                new MatchingFacts(index, earlier, evidence),
                new Contradictions(report.facts(), index, evidence),
                new TypedNumberFindings(report, index, words),
                new ClaimFindings(report, words));
    }

    /** The finding; empty if there is none. */
    Optional<Finding> of(TypedNumber number) {
        if (number.mention()
                .years()
                .filter(years -> !index.isFundingYear(years))
                .isPresent()) {
            return Optional.empty();
        }
        boolean contradicted = contradictions.isContradicted(number.mention(), number.topic());
        Optional<Finding> old = ofEarlierRow(number, contradicted);
        if (old.isPresent()) {
            return old;
        }
        return contradicted
                ? contradiction(number)
                : Optional.of(fact(number)).filter(found -> isWorthSaying(found, number));
    }

    /**
     * A finding about a row that no longer counts; a row that is history only if the current rows contradict the
     * number.
     */
    private Optional<Finding> ofEarlierRow(TypedNumber number, boolean contradicted) {
        return contradicted || !isFact(number)
                ? matching.earlier(number.topic(), number.mention(), contradicted)
                        .map(old -> earlier.replacement(old)
                                .map(later -> findings.replacedRow(number, old, later))
                                .orElseGet(() -> findings.history(number, old)))
                : Optional.empty();
    }

    /** Whether a fact about what the sentence names equals this number. */
    boolean isFact(TypedNumber number) {
        return !matching.findEqual(number.topic(), number.mention()).isEmpty();
    }

    private Optional<Finding> contradiction(TypedNumber number) {
        List<Quantity> sums = contradictions.sumsOfYears(number.mention(), number.topic());
        List<Fact> facts = contradictions.facts(number.mention(), number.topic());
        return Optional.of(number)
                .filter(typed -> !typed.isHighEnd())
                .map(typed ->
                        sums.isEmpty() ? findings.contradiction(typed, facts) : findings.miscalculation(typed, sums));
    }

    private Finding fact(TypedNumber number) {
        Replacements all = Replacements.of(report, index, matching, number);
        return switch (all.found().size()) {
            case 0 ->
                evidence.findPrinted(number.topic(), number.mention())
                        .map(printed -> findings.printedNumber(number, printed))
                        .orElseGet(() -> findings.noFact(number));
            case 1 -> findings.oneFact(number, all.found().get(0));
            default -> findings.severalFacts(number, all);
        };
    }

    /**
     * Whether to report a finding: a single year in prose is usually a moment, so only if it is the one fact about what
     * the sentence names.
     */
    private static boolean isWorthSaying(Finding found, TypedNumber number) {
        Mention mention = number.mention();
        boolean isAlone = mention.years().filter(years -> years.length() == 1).isPresent() && !mention.isBound();
        return !isAlone || !number.topic().namesNoStreamOrArea() && found.rule() == TypedNumberRule.RETYPED;
    }

    /**
     * The finding about a number that its sentence computes from others.
     *
     * @param computed the correct results, one for each status; empty if they are unknown
     */
    Optional<Finding> ofComputed(TypedNumber number, UnitNumbers computed) {
        if (computed.isEmpty()) {
            return of(number);
        }
        Optional<PrintedQuantity> stated =
                computed.findPrinted(number.mention()).findFirst();
        if (stated.isEmpty()) {
            return number.isHighEnd()
                    ? Optional.empty()
                    : Optional.of(findings.miscalculation(number, computed.results()));
        }
        return isFact(number) ? of(number) : stated.map(printed -> findings.printedNumber(number, printed));
    }
}
