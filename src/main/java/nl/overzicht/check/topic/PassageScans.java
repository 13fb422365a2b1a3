package nl.overzicht.check.topic;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.check.name.TopicNames;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Citations;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.typed.Dates;
import nl.overzicht.wording.typed.Mentions;

/**
 * Finds the names and numbers in the passages of a report.
 *
 * @param report that the passages belong to
 * @param names to look for
 * @param denominations the currencies that its texts may refer to
 * @param mentions finds the numbers in its language
 * @param dates finds the dates in its language
 */
public record PassageScans(
        Report report, TopicNames names, Denominations denominations, Mentions mentions, Dates dates) {

    private static final String OPENING = "\u2018\u201c\u201e\u00ab\"";
    private static final String CLOSING = "\u2019\u201d\u201d\u00bb\"";

    /** With the names, currencies and language of a report. */
    public static PassageScans of(Report report) {
        Denominations denominations = new Denominations(report.programme().statements().stream()
                .filter(row -> row.amount().isCurrency())
                .map(row -> row.amount().unit())
                .collect(Collectors.toSet()));
        return new PassageScans(
                report,
                TopicNames.of(report),
                denominations,
                new Mentions(report.language(), report.programme().quantities().values(), denominations),
                new Dates(report.language()));
    }

    /** Finds the names and numbers of a passage. */
    public PassageScan of(Passage passage) {
        List<NameOccurrence> found = names.find(passage.text());
        BitSet ignored = findIgnored(passage, found);
        return new PassageScan(passage, found, ignored, mentions.find(passage.text(), ignored));
    }

    /** The characters in which no numbers are looked for: names, citations, units, dates, quotations. */
    private BitSet findIgnored(Passage passage, List<NameOccurrence> names) {
        String text = passage.text();
        BitSet ignored = new BitSet(text.length());
        passage.ignored().forEach(span -> ignored.set(span.start(), span.end()));
        names.forEach(name -> ignored.set(name.start(), name.end()));
        Citations.find(text).forEach(citation -> ignored.set(citation.start(), citation.end()));
        UnitPhrase.find(text).forEach(unit -> ignored.set(unit.start(), unit.end()));
        if (passage.table().isEmpty()) {
            passage.cells()
                    .forEach(cell -> UnitPhrase.ofHead(text.substring(cell.start(), cell.end()))
                            .ifPresent(unit -> ignored.set(cell.start() + unit.start(), cell.start() + unit.end())));
        }
        dates.find(text).forEach(date -> ignored.set(date.start(), date.end()));
        quotations(text, ignored);
        return ignored;
    }

    /**
     * A quotation ends at the first closing mark of its kind that is not an apostrophe. An opening mark without a
     * closing one is ignored.
     */
    private static void quotations(String text, BitSet ignored) {
        int[] open = {-1, -1, -1, -1, -1};
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (int kind = 0; kind < open.length; kind++) {
                if (open[kind] >= 0 && c == CLOSING.charAt(kind) && !isWithin(text, i)) {
                    ignored.set(open[kind], i);
                    open[kind] = -1;
                } else if (open[kind] < 0 && c == OPENING.charAt(kind)) {
                    open[kind] = i;
                }
            }
        }
    }

    private static boolean isWithin(String text, int mark) {
        return mark + 1 < text.length() && Character.isLetterOrDigit(text.charAt(mark + 1));
    }
}
