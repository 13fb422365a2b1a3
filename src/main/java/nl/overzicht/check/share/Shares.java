package nl.overzicht.check.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.check.share.Claim.Share;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Sum;

/** The shares that a sentence may mean, one for each choice of sums. If any of these is unknown, none is judged. */
final class Shares {

    private final List<Share> found = new ArrayList<>();
    private boolean complete = true;

    /** Records that a sum is not known exactly. */
    void addUnknown() {
        complete = false;
    }

    /** @param rows that both sums count */
    void add(StatedShare stated, Quantity part, Quantity whole, List<Fact> rows) {
        if (!isExact(part) || !isExact(whole) || whole.value().signum() <= 0) {
            addUnknown();
            return;
        }
        BigDecimal percent = part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), StatedShare.DIGITS);
        found.add(new Share(stated.start(), stated.end(), stated.isTrueOf(percent), part, whole, percent, rows));
    }

    static boolean isExact(Quantity quantity) {
        return quantity.step().signum() == 0 && quantity.precision() == Precision.STATED;
    }

    /** The right share, or else the nearest; empty if there are none, or a sum is unknown. */
    Optional<Share> claim(StatedShare stated) {
        return complete
                ? found.stream()
                        .min(Comparator.comparing((Share share) -> !share.holds())
                                .thenComparing(share -> share.percent()
                                        .subtract(stated.percent())
                                        .abs()))
                : Optional.empty();
    }

    /** The facts of the rows that two sums count. */
    static List<Fact> rows(Facts facts, Sum part, Sum whole) {
        return Stream.concat(part.counted().stream(), whole.counted().stream())
                .map(row -> facts.require(row.id()))
                .distinct()
                .toList();
    }
}
