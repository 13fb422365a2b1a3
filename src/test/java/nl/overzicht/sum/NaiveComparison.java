package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Comparison.Verdict;
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * A whole compared with its next narrower level straight from the rules: each amount with each other.
 *
 * @param dimension along what the whole is divided
 * @param wholes amounts with the same coordinates: as few as the parts allow
 * @param parts amounts of the next narrower level
 */
record NaiveComparison(Dimension dimension, List<NaiveAmount> wholes, List<NaiveAmount> parts) {

    static List<NaiveComparison> of(NaiveRows rows) {
        List<NaiveComparison> all = new ArrayList<>();
        Set<List<Optional<String>>> seen = new HashSet<>();
        for (NaiveAmount amount : rows.holding()) {
            List<NaiveAmount> own = rows.holding().stream()
                    .filter(other -> NaiveRows.same(other.row(), amount.row()))
                    .toList();
            boolean clash =
                    own.stream().anyMatch(part -> own.stream().anyMatch(other -> rows.clash(part, other, true)));
            if (seen.add(NaiveRows.coordinates(amount.row())) && !clash) {
                own.forEach(whole -> years(whole, own).ifPresent(all::add));
                all.addAll(levels(own, rows));
            }
        }
        return all;
    }

    private static Optional<NaiveComparison> years(NaiveAmount whole, List<NaiveAmount> own) {
        List<NaiveAmount> parts = own.stream()
                .filter(part -> NaiveRows.isInside(part, whole)
                        && own.stream()
                                .noneMatch(between ->
                                        NaiveRows.isInside(part, between) && NaiveRows.isInside(between, whole)))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new NaiveComparison(Dimension.YEAR, List.of(whole), parts));
    }

    private static List<NaiveComparison> levels(List<NaiveAmount> own, NaiveRows rows) {
        List<NaiveAmount> longest = own.stream()
                .filter(amount -> own.stream().noneMatch(other -> NaiveRows.isInside(amount, other)))
                .toList();
        List<NaiveAmount> next = rows.holding().stream()
                .filter(part -> isNext(part, own.get(0), rows))
                .toList();
        List<NaiveComparison> all = new ArrayList<>();
        List<NaiveAmount> left = new ArrayList<>(longest);
        while (!left.isEmpty()) {
            List<NaiveAmount> wholes = new ArrayList<>(List.of(left.get(0)));
            List<NaiveAmount> parts = new ArrayList<>();
            while (wholes.addAll(meeting(longest, wholes, parts)) | parts.addAll(meeting(next, parts, wholes))) {}
            left.removeAll(wholes);
            List.of(Dimension.STREAM, Dimension.AREA, Dimension.ITEM)
                    .forEach(dimension -> level(dimension, wholes, parts, rows).ifPresent(all::add));
        }
        return all;
    }

    /** Those that share years with one of the others and are not among the known ones. */
    private static List<NaiveAmount> meeting(
            List<NaiveAmount> amounts, List<NaiveAmount> known, List<NaiveAmount> others) {
        return amounts.stream()
                .filter(amount -> !known.contains(amount) && others.stream().anyMatch(amount::meets))
                .toList();
    }

    /** Whether the whole leads over the part, and nothing between the two does. */
    private static boolean isNext(NaiveAmount part, NaiveAmount whole, NaiveRows rows) {
        return rows.isLedBy(part, whole.row())
                && rows.holding().stream()
                        .noneMatch(between -> NaiveRows.isInside(part, between)
                                || NaiveRows.isWider(whole.row(), between.row()) && rows.isLedBy(part, between.row()));
    }

    private static Optional<NaiveComparison> level(
            Dimension dimension, List<NaiveAmount> wholes, List<NaiveAmount> parts, NaiveRows rows) {
        List<NaiveAmount> divided =
                parts.stream().filter(part -> gives(part, dimension)).toList();
        return gives(wholes.get(0), dimension) || divided.isEmpty() || rows.clash(divided)
                ? Optional.empty()
                : Optional.of(new NaiveComparison(dimension, wholes, divided));
    }

    /** Whether an amount is of one stream, area, item or year. */
    static boolean gives(NaiveAmount amount, Dimension dimension) {
        return switch (dimension) {
            case STREAM -> amount.row().stream().isPresent();
            case AREA -> amount.row().area().isPresent();
            case ITEM -> amount.row().item().isPresent();
            case YEAR -> amount.years().size() == 1;
        };
    }

    Verdict verdict() {
        Optional<Quantity> whole = NaiveRows.add(wholes);
        Optional<Quantity> sum = NaiveRows.add(parts);
        boolean estimated =
                wholes.stream().anyMatch(amount -> amount.row().amount().precision() == Precision.ESTIMATED);
        if (estimated) {
            return Verdict.NONE;
        }
        if (all().map(amount -> amount.row().asOf()).distinct().count() > 1) {
            return parts.stream().anyMatch(this::isNewer) ? Verdict.NEWER_PARTS : Verdict.OTHER_MOMENT;
        }
        if (whole.isEmpty() || sum.isEmpty()) {
            return Verdict.NONE;
        }
        if (whole.get().agreesWith(sum.get())) {
            return Verdict.AGREES;
        }
        if (all().anyMatch(NaiveRows::isNegative)) {
            return Verdict.SIGNED;
        }
        return sum.get().value().compareTo(whole.get().value()) > 0 ? Verdict.MORE : Verdict.LESS;
    }

    private Stream<NaiveAmount> all() {
        return Stream.concat(wholes.stream(), parts.stream());
    }

    /** Later for certain than each whole: what gives no moment is not. */
    private boolean isNewer(NaiveAmount part) {
        Optional<PartialDate> moment = part.row().asOf();
        return moment.isPresent()
                && wholes.stream()
                        .allMatch(whole -> whole.row()
                                .asOf()
                                .filter(moment.get()::isCertainlyAfter)
                                .isPresent());
    }
}
