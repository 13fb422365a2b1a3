package nl.overzicht.sum;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * A whole compared with its next narrower level: compared, and never added.
 *
 * @param dimension along which the whole is divided
 * @param wholes the rows that give the whole
 * @param parts the rows of the narrower level
 * @param whole the sum of the wholes; empty when they cannot be added
 * @param sum the sum of the parts; empty when they cannot be added
 * @param verdict the conclusion
 */
public record Comparison(
        Dimension dimension,
        List<Statement> wholes,
        List<Statement> parts,
        Optional<Quantity> whole,
        Optional<Quantity> sum,
        Verdict verdict) {

    /** The conclusion of a comparison. */
    public enum Verdict {
        /** Both can be true. */
        AGREES,
        /** The parts are less than the whole: the rest is not divided. */
        LESS,
        /** The parts are more than the whole allows. */
        MORE,
        /** They differ and some row is negative: a difference says nothing of what is divided. */
        SIGNED,
        /** They apply as of different moments. */
        OTHER_MOMENT,
        /** As {@link #OTHER_MOMENT}, and some part is later for certain than each row of the whole. */
        NEWER_PARTS,
        /** The whole is an estimate, or one of both has no sum. */
        NONE
    }

    static Comparison of(Dimension dimension, List<CountedRow> wholes, List<CountedRow> parts) {
        Optional<Quantity> whole = sumOf(wholes);
        Optional<Quantity> sum = sumOf(parts);
        return new Comparison(dimension, rows(wholes), rows(parts), whole, sum, verdict(wholes, parts, whole, sum));
    }

    private static Verdict verdict(
            List<CountedRow> wholes, List<CountedRow> parts, Optional<Quantity> whole, Optional<Quantity> sum) {
        if (wholes.stream().anyMatch(Comparison::isEstimate)) {
            return Verdict.NONE;
        }
        if (moments(wholes, parts).size() > 1) {
            return haveNewer(parts, wholes) ? Verdict.NEWER_PARTS : Verdict.OTHER_MOMENT;
        }
        if (whole.isEmpty() || sum.isEmpty()) {
            return Verdict.NONE;
        }
        if (whole.get().agreesWith(sum.get())) {
            return Verdict.AGREES;
        }
        if (Stream.concat(wholes.stream(), parts.stream()).anyMatch(CountedRow::isNegative)) {
            return Verdict.SIGNED;
        }
        return sum.get().value().compareTo(whole.get().value()) > 0 ? Verdict.MORE : Verdict.LESS;
    }

    private static Set<Optional<PartialDate>> moments(List<CountedRow> wholes, List<CountedRow> parts) {
        Set<Optional<PartialDate>> moments = new HashSet<>();
        wholes.forEach(entry -> moments.add(entry.row().asOf()));
        parts.forEach(entry -> moments.add(entry.row().asOf()));
        return moments;
    }

    /** A whole that gives no moment may be as late as any part. */
    private static boolean haveNewer(List<CountedRow> parts, List<CountedRow> wholes) {
        return parts.stream()
                .flatMap(part -> part.row().asOf().stream())
                .anyMatch(later -> wholes.stream().allMatch(whole -> isCertainlyAfter(later, whole)));
    }

    private static boolean isCertainlyAfter(PartialDate later, CountedRow whole) {
        return whole.row().asOf().filter(later::isCertainlyAfter).isPresent();
    }

    private static boolean isEstimate(CountedRow entry) {
        return entry.row().amount().precision() == Precision.ESTIMATED;
    }

    /** Years of one row are one part in the algebra of precision, wherever they are. */
    private static Optional<Quantity> sumOf(List<CountedRow> entries) {
        return Quantity.sum(entries.stream().map(CountedRow::amount).toList());
    }

    private static List<Statement> rows(List<CountedRow> entries) {
        return entries.stream().map(CountedRow::row).toList();
    }
}
