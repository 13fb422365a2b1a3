package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import nl.overzicht.check.known.FactIndex;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.fact.Fact;
import nl.overzicht.finding.Finding;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Dates;
import nl.overzicht.wording.Mention;

/**
 * Decides what to say about a typed number. The first of these that has something to say does:
 *
 * <ol>
 *   <li>a year in which no money is known is not checked;
 *   <li>a row that no longer counts says the number, and none that counts: PRS-1, by {@link Evidence#earlier};
 *   <li>what is known of the matter contradicts it: PRS-1, by {@link Contradictions};
 *   <li>it is one fact or a rounding of one: PRS-2; of several: PRS-3, by {@link Replacements};
 *   <li>it follows from facts: PRS-4 with these, by {@link Evidence#printed};
 *   <li>nothing is known of it: PRS-4.
 * </ol>
 *
 * @param known what the facts of the report say
 * @param earlier rows that no longer count
 * @param evidence what is known of what a sentence names
 * @param contradictions of that
 * @param findings that say it
 */
record Verdicts(
        Report report,
        FactIndex known,
        EarlierRows earlier,
        Evidence evidence,
        Contradictions contradictions,
        TypedNumberFindings findings) {

    static Verdicts of(Report report) {
        FactIndex known = new FactIndex(report.programme(), report.facts());
        EarlierRows earlier = new EarlierRows(report.programme(), report.facts(), new Dates(report.language()));
        Evidence evidence = new Evidence(report.programme(), report.facts(), known, earlier);
        return new Verdicts(
                report,
                known,
                earlier,
                evidence,
                new Contradictions(report.facts(), known, evidence),
                new TypedNumberFindings(report, known));
    }

    /** The finding; empty when there is nothing to say. */
    Optional<Finding> of(TypedNumber number) {
        if (number.mention()
                .years()
                .filter(years -> !known.isFundingYear(years))
                .isPresent()) {
            return Optional.empty();
        }
        boolean contradicted = contradictions.hold(number.mention(), number.topic());
        Optional<Finding> old = ofEarlierRow(number, contradicted);
        if (old.isPresent()) {
            return old;
        }
        return contradicted
                ? contradiction(number)
                : Optional.of(fact(number)).filter(found -> isWorthSaying(found, number));
    }

    /** Of history only where what counts contradicts the number. */
    private Optional<Finding> ofEarlierRow(TypedNumber number, boolean contradicted) {
        return contradicted || !isFact(number)
                ? evidence.earlier(number.topic(), number.mention(), contradicted)
                        .map(old -> earlier.replacement(old)
                                .map(later -> findings.replaced(number, old, later))
                                .orElseGet(() -> findings.history(number, old)))
                : Optional.empty();
    }

    /** Whether a fact of what is named is this number. */
    boolean isFact(TypedNumber number) {
        return !evidence.equalTo(number.topic(), number.mention()).isEmpty();
    }

    private Optional<Finding> contradiction(TypedNumber number) {
        List<Quantity> sums = contradictions.ofYears(number.mention(), number.topic());
        List<Fact> facts = contradictions.knownFacts(number.mention(), number.topic());
        return Optional.of(number)
                .filter(its -> !its.isHighEnd())
                .map(its -> sums.isEmpty() ? findings.contradicted(its, facts) : findings.miscomputed(its, sums));
    }

    private Finding fact(TypedNumber number) {
        Replacements all = Replacements.of(report, known, evidence, number);
        return switch (all.found().size()) {
            case 0 ->
                evidence.printed(number.topic(), number.mention())
                        .map(printed -> findings.printed(number, printed))
                        .orElseGet(() -> findings.none(number));
            case 1 -> findings.single(number, all.found().get(0));
            default -> findings.several(number, all);
        };
    }

    /** In prose a year alone is a moment: reported only where it is the one fact of what a sentence names. */
    private static boolean isWorthSaying(Finding found, TypedNumber number) {
        Mention mention = number.mention();
        boolean isAlone = mention.years().filter(years -> years.length() == 1).isPresent() && !mention.isBound();
        return !isAlone || !number.topic().namesNoStreamOrArea() && found.rule() == TypedNumberRule.RETYPED;
    }

    /**
     * The finding on a number that its sentence computes from others.
     *
     * @param computed what it would have to be, in each status; none where that is not known
     */
    Optional<Finding> ofComputed(TypedNumber number, UnitNumbers computed) {
        if (computed.isEmpty()) {
            return of(number);
        }
        Optional<PrintedQuantity> stated = computed.printed(number.mention()).findFirst();
        if (stated.isEmpty()) {
            List<Quantity> sums = computed.printed().stream()
                    .map(PrintedQuantity::quantity)
                    .distinct()
                    .toList();
            return number.isHighEnd() ? Optional.empty() : Optional.of(findings.miscomputed(number, sums));
        }
        return isFact(number) ? of(number) : stated.map(printed -> findings.printed(number, printed));
    }
}
