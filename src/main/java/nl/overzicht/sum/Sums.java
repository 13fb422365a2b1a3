package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * The sums of a scope by measure and status. Rows are ranked, and added over all years, when that is first asked for.
 * Rows that cannot be added give a sum without a quantity, never an exception. Safe for use by several threads.
 */
public final class Sums {

    /** One measure and one status. */
    private record Key(Measure measure, Status status) {

        boolean isOf(Statement row) {
            return row.status().equals(status)
                    && row.quantity().equals(measure.quantity())
                    && row.amount().unit().equals(measure.unit());
        }
    }

    private final Map<Key, List<Statement>> rows = new LinkedHashMap<>();
    private final Map<Key, Addition> additions = new ConcurrentHashMap<>();
    private final Map<Key, YearAddition> yearAdditions = new ConcurrentHashMap<>();
    private final Map<Key, Sum> totals = new ConcurrentHashMap<>();

    private Sums() {}

    /**
     * The sums of a scope.
     *
     * @param statements all rows of the programme
     * @param scope whose sums
     * @param adds whether rows with this unit add up; money does always
     */
    public static Sums of(Statements statements, Scope scope, Predicate<String> adds) {
        Sums sums = new Sums();
        WholesWithin wholes = new WholesWithin(scope, statements);
        Key key = null;
        List<Statement> same = List.of();
        for (Statement row : scope.rows(statements)) {
            if ((row.amount().isCurrency() || adds.test(row.amount().unit())) && counts(row, wholes)) {
                if (key == null || !key.isOf(row)) {
                    key = new Key(Measure.of(row), row.status());
                    same = sums.rows.computeIfAbsent(key, newKey -> new ArrayList<>());
                }
                same.add(row);
            }
        }
        return sums;
    }

    /** The same, with the sums of some statuses alone. Which rows count is decided with the rows of all statuses. */
    public Sums only(Predicate<Status> which) {
        Sums some = new Sums();
        rows.forEach((key, of) -> {
            if (which.test(key.status())) {
                some.rows.put(key, of);
            }
        });
        return some;
    }

    /** No history, no other source's word on the same, and no part of what lies within the scope too. */
    private static boolean counts(Statement row, WholesWithin wholes) {
        return row.role() == Statement.Role.CURRENT && row.sameAs().isEmpty() && !wholes.haveAsPart(row);
    }

    /** The rows of which others are a part. Each is examined once, however many parts are below it. */
    private record WholesWithin(Scope scope, Statements statements, Map<String, Boolean> known) {

        WholesWithin(Scope scope, Statements statements) {
            this(scope, statements, new HashMap<>());
        }

        /** Whether the whole of a row, the whole of that, or one above it leads within the scope; also in a cycle. */
        boolean haveAsPart(Statement row) {
            List<String> below = new ArrayList<>(0);
            Optional<Statement> part = Optional.of(row);
            boolean found = false;
            while (part.isPresent() && part.get().partOf().isPresent() && !found) {
                String id = part.get().id();
                if (known.containsKey(id)) {
                    found = known.get(id);
                    break;
                }
                known.put(id, false);
                below.add(id);
                part = part.flatMap(Statement::partOf).flatMap(statements::find);
                found = part.filter(whole -> whole.role() == Statement.Role.CURRENT && scope.holds(whole))
                        .isPresent();
            }
            for (String id : below) {
                known.put(id, found);
            }
            return found;
        }
    }

    /** The measures of which there are rows, in the order of the file; may be empty. */
    public List<Measure> measures() {
        return rows.keySet().stream().map(Key::measure).distinct().toList();
    }

    /** The statuses of the rows of a measure, in their own order; none when there are no rows. */
    public List<Status> statuses(Measure measure) {
        return rows.keySet().stream()
                .filter(key -> key.measure().equals(measure))
                .map(Key::status)
                .sorted()
                .toList();
    }

    /** The sums of a measure over all years, by status in their own order; empty when there are no rows. */
    public Map<Status, Sum> of(Measure measure) {
        Map<Status, Sum> sums = new TreeMap<>();
        statuses(measure).forEach(status -> sums.put(status, all(new Key(measure, status))));
        return sums;
    }

    /** The sum of a measure and a status over all years; empty when there are no rows. */
    public Optional<Sum> of(Measure measure, Status status) {
        return Optional.of(new Key(measure, status)).filter(rows::containsKey).map(this::all);
    }

    private Sum all(Key key) {
        return totals.computeIfAbsent(key, newKey -> addition(newKey).all());
    }

    /**
     * The sum of a measure and a status in one year; empty when no row is of that year. A row over several years counts
     * only where each year of it has a row of its own: nothing is divided (rule of truth 3).
     */
    public Optional<Sum> of(Measure measure, Status status, int year) {
        return findYears(measure, status).flatMap(years -> years.sumOfYear(year));
    }

    /**
     * The sum of a measure and a status in some years together, both ends included; empty when no row is of these years, and
     * where an amount may be of other years too: nothing is divided.
     */
    public Optional<Sum> findOfPeriod(Measure measure, Status status, Period years) {
        return findYears(measure, status).flatMap(addition -> addition.sumOfPeriod(years));
    }

    /**
     * The sum of the rows of single years in one year that has no sum of its own because other amounts may be of that year too;
     * empty when there are no such rows, or when they conflict.
     */
    public Optional<Sum> findSeparate(Measure measure, Status status, int year) {
        return findYears(measure, status).flatMap(years -> years.separateSumOfYear(year));
    }

    /**
     * The sums of the rows that count for several years together, one for each period in the order of the file; none when
     * the rows conflict.
     */
    public List<Sum> ofPeriods(Measure measure, Status status) {
        return find(measure, status).map(Addition::ofPeriods).orElse(List.of());
    }

    /** Each whole of a measure and a status compared with its next narrower level; may be empty. */
    public List<Comparison> comparisons(Measure measure, Status status) {
        return find(measure, status).map(Addition::comparisons).orElse(List.of());
    }

    /**
     * The part of the sum over all years that is not divided over streams, areas, items or years, by dimension; only of a
     * dimension along which something is divided, and none without a sum.
     */
    public Map<Dimension, Quantity> remainders(Measure measure, Status status) {
        return find(measure, status).map(Addition::remainders).orElse(Map.of());
    }

    /** Pairs of rows that prevent narrower sums, below rows that have their sum; may be empty. */
    public List<Conflict> conflictsOfBreakdown(Measure measure, Status status) {
        return find(measure, status)
                .map(addition -> new Conflicts(addition.ranking()).ofBreakdown())
                .orElse(List.of());
    }

    private Optional<Addition> find(Measure measure, Status status) {
        Key key = new Key(measure, status);
        return rows.containsKey(key) ? Optional.of(addition(key)) : Optional.empty();
    }

    private Optional<YearAddition> findYears(Measure measure, Status status) {
        return find(measure, status)
                .map(addition ->
                        yearAdditions.computeIfAbsent(new Key(measure, status), key -> new YearAddition(addition)));
    }

    private Addition addition(Key key) {
        return additions.computeIfAbsent(
                key, newKey -> new Addition(newKey.measure(), newKey.status(), Ranking.of(rows.get(newKey))));
    }
}
