package nl.overzicht.check.prose;

import java.math.RoundingMode;
import java.util.Optional;
import nl.overzicht.check.share.Claim;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;

/**
 * Creates the findings about shares and counts in sentences.
 *
 * @param report with the numbers
 * @param words for the places of the findings
 */
record ClaimFindings(Report report, FindingWords words) {

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
                    BilingualText.same(words.quantity(share.part())),
                    BilingualText.same(words.quantity(percent)),
                    BilingualText.same(words.quantity(share.whole())));
        } else {
            finding = TypedNumberRule.CONTRADICTED.at(
                    passage.at(claim.start()),
                    typed,
                    report.programme().name(),
                    BilingualText.same(words.describe(((Claim.Count) claim).actual())));
        }
        return FindingWords.withExcerpt(finding, passage, claim.start(), claim.end(), Optional.empty());
    }
}
