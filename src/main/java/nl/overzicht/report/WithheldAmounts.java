package nl.overzicht.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.reconciliation.WithheldAmount;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * The amounts that foreign tables contain but do not publish.
 *
 * @param programme that they are of
 * @param all of them, in the order of the tables
 */
public record WithheldAmounts(Programme programme, List<WithheldAmount> all) {

    /**
     * What is known about withheld money.
     *
     * @param years from the first to the last; empty when some amount has none
     * @param statuses of the amounts, each once
     */
    public record WithheldMoney(Optional<Period> years, List<Status> statuses) {}

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** The withheld amounts of a report. */
    public static WithheldAmounts of(Report report) {
        return new WithheldAmounts(
                report.programme(),
                report.content().tables().stream()
                        .flatMap(table -> table.withheld().stream())
                        .toList());
    }

    /** The withheld amounts in a scope, in the order of the tables; may be empty. */
    public List<WithheldAmount> ofScope(Scope scope) {
        return all.stream().filter(amount -> isIn(scope, amount)).toList();
    }

    /** Whether a scope has any, be it money or another quantity. */
    public boolean areIn(Scope scope) {
        return all.stream().anyMatch(amount -> isIn(scope, amount));
    }

    /**
     * What is known about the withheld money in a scope; empty when there is none. It is not public, which differs from
     * unknown.
     */
    public Optional<WithheldMoney> moneyIn(Scope scope) {
        List<WithheldAmount> money =
                ofScope(scope).stream().filter(this::isMoney).toList();
        return money.isEmpty() ? Optional.empty() : Optional.of(new WithheldMoney(years(money), statuses(money)));
    }

    private boolean isMoney(WithheldAmount amount) {
        return amount.quantity().equals(programme.main())
                || Optional.ofNullable(programme.quantities().get(amount.quantity()))
                        .filter(QuantityDefinition::isMoney)
                        .isPresent();
    }

    private static Optional<Period> years(List<WithheldAmount> amounts) {
        boolean known = amounts.stream()
                .allMatch(amount -> YEAR.matcher(amount.from()).matches()
                        && YEAR.matcher(amount.to()).matches());
        return !known
                ? Optional.empty()
                : Optional.of(new Period(
                        amounts.stream()
                                .mapToInt(amount -> Integer.parseInt(amount.from()))
                                .min()
                                .orElseThrow(),
                        amounts.stream()
                                .mapToInt(amount -> Integer.parseInt(amount.to()))
                                .max()
                                .orElseThrow()));
    }

    private List<Status> statuses(List<WithheldAmount> amounts) {
        return amounts.stream()
                .map(amount -> programme.statuses().stream()
                        .filter(status -> status.id().equals(amount.status()))
                        .findFirst()
                        .orElse(Status.UNSTATED))
                .distinct()
                .toList();
    }

    /** The number of withheld amounts that a sum lacks: not those that a counted row of a wider scope includes. */
    public int missingIn(Scope scope, Sum sum) {
        List<WithheldAmount> matching = all.stream()
                .filter(amount -> matches(sum, amount) && isIn(scope, amount))
                .toList();
        if (matching.isEmpty()) {
            return 0;
        }
        Map<Coordinates, List<Statement>> counted =
                sum.counted().stream().collect(Collectors.groupingBy(Coordinates::of));
        return (int) matching.stream()
                .filter(amount -> Coordinates.of(amount)
                        .selfAndWider()
                        .flatMap(wider -> counted.getOrDefault(wider, List.of()).stream())
                        .noneMatch(row -> coversYears(row, amount)))
                .count();
    }

    /**
     * The number of withheld amounts that a fact lacks; 0 when it is not a sum.
     *
     * @param id of the fact
     */
    public int missingIn(Facts facts, String id) {
        return all.isEmpty()
                ? 0
                : facts.scope(id)
                        .flatMap(scope -> facts.sum(id).map(sum -> missingIn(scope, sum)))
                        .orElse(0);
    }

    /** Whether a scope has any of this quantity. */
    public boolean areIn(Scope scope, Measure measure) {
        return ofScope(scope).stream().anyMatch(amount -> amount.quantity().equals(measure.quantity()));
    }

    /** The number of withheld amounts that the sums of a scope lack, including those of a status without a sum. */
    public int missingIn(Scope scope, Measure measure, Sums sums) {
        if (all.isEmpty()) {
            return 0;
        }
        Map<Status, Sum> byStatus = sums.of(measure);
        Set<String> statuses =
                byStatus.keySet().stream().map(WithheldAmounts::id).collect(Collectors.toSet());
        long apart = ofScope(scope).stream()
                .filter(amount -> amount.quantity().equals(measure.quantity()) && !statuses.contains(amount.status()))
                .count();
        return byStatus.values().stream().mapToInt(sum -> missingIn(scope, sum)).sum() + (int) apart;
    }

    /** Whether the part of a whole that is not in its breakdown may be withheld, rather than undivided. */
    public boolean mayBeRest(Scope scope, Measure measure, Status status, Dimension along) {
        return ofScope(scope).stream()
                .anyMatch(amount -> amount.quantity().equals(measure.quantity())
                        && amount.status().equals(id(status))
                        && hasDimension(amount, along));
    }

    private static boolean hasDimension(WithheldAmount amount, Dimension dimension) {
        return switch (dimension) {
            case STREAM -> amount.stream().isPresent();
            case AREA -> amount.area().isPresent();
            case ITEM -> amount.item().isPresent();
            case YEAR -> !amount.from().isEmpty();
        };
    }

    private static String id(Status status) {
        return status.isStated() ? status.id() : "";
    }

    private static boolean matches(Sum sum, WithheldAmount amount) {
        boolean sameYear = sum.year().isEmpty() || amount.mayBeOf(sum.year().getAsInt());
        return amount.quantity().equals(sum.measure().quantity())
                && amount.status().equals(id(sum.status()))
                && sameYear;
    }

    private static boolean isIn(Scope scope, WithheldAmount amount) {
        return (scope.stream().isEmpty()
                        || scope.stream().get().equals(amount.stream().orElse("")))
                && (scope.area().isEmpty() || scope.area().equals(amount.area()))
                && (scope.item().isEmpty() || scope.item().equals(amount.item()));
    }

    /** Whether the years of a row include those of an amount; a row without years includes all. */
    private static boolean coversYears(Statement row, WithheldAmount amount) {
        return row.period()
                .map(years -> !amount.from().isEmpty()
                        && String.valueOf(years.from()).compareTo(amount.from()) <= 0
                        && String.valueOf(years.to()).compareTo(amount.to()) >= 0)
                .orElse(true);
    }

    /** The stream, area and item of a row; empty text where it has none. */
    private record Coordinates(String stream, String area, String item) {

        static Coordinates of(Statement row) {
            return new Coordinates(
                    row.stream().orElse(""), row.area().orElse(""), row.item().orElse(""));
        }

        static Coordinates of(WithheldAmount amount) {
            return new Coordinates(
                    amount.stream().orElse(""),
                    amount.area().orElse(""),
                    amount.item().orElse(""));
        }

        Stream<Coordinates> selfAndWider() {
            return Stream.of(stream, "")
                    .flatMap(id -> Stream.of(area, "")
                            .flatMap(other -> Stream.of(item, "").map(last -> new Coordinates(id, other, last))))
                    .distinct();
        }
    }
}
