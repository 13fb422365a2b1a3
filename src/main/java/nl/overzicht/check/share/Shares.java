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

/** The shares that a sentence may mean, one for each choice of sums. Unknown as soon as one of them is unknown. */
final class Shares {

    private final List<Share> found = new ArrayList<>();
    private boolean known = true;

    /** Records that a sum is not known exactly: then no share can be judged. */
    void addUnknown() {
        known = false;
    }

    /** @param rows that both sums count */
    void add(SaidShare stated, Quantity part, Quantity whole, List<Fact> rows) {
        if (!isExact(part) || !isExact(whole) || whole.value().signum() <= 0) {
            addUnknown();
            return;
        }
        BigDecimal percent = part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), SaidShare.DIGITS);
        found.add(new Share(stated.start(), stated.end(), stated.isTrueOf(percent), part, whole, percent, rows));
    }

    static boolean isExact(Quantity quantity) {
        return quantity.step().signum() == 0 && quantity.precision() == Precision.STATED;
    }

    /** The share that is true, else the nearest; empty when there is none, or one of them is unknown. */
    Optional<Share> claim(SaidShare stated) {
        return known
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
