package nl.overzicht.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.overzicht.sum.Conflict;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * Why an id that reads as that of a sum names no fact.
 *
 * @param cause of that
 * @param conflict rows that prevent the sum; only with {@link Cause#CONFLICT}
 * @param years in which there is a sum; only with {@link Cause#NO_YEAR}
 * @param ids of the sums that the same scope has over all years; with {@link Cause#SECOND_NAME} only the right id
 */
public record UnknownSum(Cause cause, Optional<Conflict> conflict, SortedSet<Integer> years, List<String> ids) {

    private static final String PERIOD = ".period";

    /** Why there is no sum. */
    public enum Cause {
        /** There are no rows of this measure and status. */
        NO_ROWS,
        /** There are rows, none of which is of the year. */
        NO_YEAR,
        /** It names the main quantity or the euro; without these it is the id of a sum. */
        SECOND_NAME,
        /** Two rows prevent the sum. */
        CONFLICT,
        /** Rows of the year are of other years too. */
        OTHER_YEARS,
        /** A bound is beside another bound or an approximation. */
        BOUNDS
    }

    /** Empty when the id does not read as one of a sum. */
    static Optional<UnknownSum> of(String id, SumFacts facts) {
        String end = id.endsWith(PERIOD) ? PERIOD : "";
        String sum = id.substring(0, id.length() - end.length());
        return facts.named()
                .parse(sum)
                .map(parsed -> secondName(sum, parsed, end, facts).orElseGet(() -> of(parsed, facts)))
                .or(() -> facts.named().scopeWithoutStatus(sum).map(scope -> ofUnstated(scope, end, facts)))
                .filter(unknown -> unknown.cause != Cause.NO_ROWS || !unknown.ids.isEmpty() || !sum.endsWith(".total"));
    }

    private static UnknownSum ofUnstated(Scope scope, String end, SumFacts facts) {
        List<String> ids = facts.ids(scope).map(id -> id + end).toList();
        return new UnknownSum(Cause.NO_ROWS, Optional.empty(), new TreeSet<>(), ids);
    }

    private static Optional<UnknownSum> secondName(String id, SumId parsed, String end, SumFacts facts) {
        return Optional.of(facts.named().of(parsed))
                .filter(right -> !right.equals(id))
                .map(right -> right + end)
                .filter(right -> facts.find(right).isPresent())
                .map(right -> new UnknownSum(Cause.SECOND_NAME, Optional.empty(), new TreeSet<>(), List.of(right)));
    }

    private static UnknownSum of(SumId id, SumFacts facts) {
        List<String> ids = facts.ids(id.scope()).toList();
        Optional<Sum> sum = id.find(facts.sums());
        SortedSet<Integer> years = sum.isEmpty() && id.year().isPresent() ? years(id, facts) : new TreeSet<>();
        return new UnknownSum(
                cause(id, sum, years),
                sum.flatMap(known -> known.conflicts().stream().findFirst()),
                years,
                ids);
    }

    private static Cause cause(SumId id, Optional<Sum> sum, SortedSet<Integer> years) {
        if (sum.isEmpty()) {
            return years.isEmpty() ? Cause.NO_ROWS : Cause.NO_YEAR;
        }
        if (!sum.get().conflicts().isEmpty()) {
            return Cause.CONFLICT;
        }
        return id.year().isPresent() ? Cause.OTHER_YEARS : Cause.BOUNDS;
    }

    private static SortedSet<Integer> years(SumId id, SumFacts facts) {
        SortedSet<Integer> years = new TreeSet<>();
        new SumId(id.scope(), id.status(), id.quantity(), id.currency(), OptionalInt.empty())
                .find(facts.sums()).stream()
                        .flatMap(all -> FurtherSums.years(all).stream())
                        .filter(year -> id.withYear(year)
                                .find(facts.sums())
                                .flatMap(Sum::quantity)
                                .isPresent())
                        .forEach(years::add);
        return years;
    }
}
