package nl.overzicht.check.prose;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.check.prose.Names.Named;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Dates;
import nl.overzicht.wording.Denominations;
import nl.overzicht.wording.Mentions;

/**
 * Finds the names and numbers in the passages of a report.
 *
 * @param report the passages belong to
 * @param names that they may hold
 * @param denominations that its texts may speak of
 * @param mentions the numbers of its language
 * @param dates of its language
 */
record PassageScans(Report report, Names names, Denominations denominations, Mentions mentions, Dates dates) {

    static PassageScans of(Report report) {
        Denominations denominations = new Denominations(report.programme().statements().stream()
                .filter(row -> row.amount().isCurrency())
                .map(row -> row.amount().unit())
                .collect(Collectors.toSet()));
        return new PassageScans(
                report,
                Names.of(report),
                denominations,
                new Mentions(report.language(), report.programme().quantities().values(), denominations),
                new Dates(report.language()));
    }

    PassageScan of(Passage passage) {
        List<Named> named = names.in(passage.text());
        BitSet spared = Spared.in(passage, named, dates);
        return new PassageScan(passage, named, spared, mentions.in(passage.text(), spared));
    }
}
