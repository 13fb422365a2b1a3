package nl.overzicht.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Comparison;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * The wholes that rows of single areas are part of: because the row says so, or because a row of the stream takes
 * precedence.
 *
 * @param programme with the rows
 * @param compared the comparison with a whole, by the id of a row of an area
 */
public record Wholes(Programme programme, Map<String, Comparison> compared) {

    /**
     * A whole that rows are part of.
     *
     * @param rows that give the whole
     * @param amount their sum
     */
    public record Whole(List<Statement> rows, Quantity amount) {}

    /** The wholes in all streams of a report. */
    public static Wholes of(Report report) {
        Map<String, Comparison> compared = new HashMap<>();
        ProgrammeSums sums = report.facts().sums();
        report.programme().streams().stream()
                .map(stream -> Scope.ofStream(stream.id()))
                .flatMap(scope -> sums.money(scope).stream().flatMap(measure -> comparisons(sums.of(scope), measure)))
                .filter(comparison -> comparison.dimension() == Dimension.AREA)
                .forEach(comparison -> comparison.parts().forEach(part -> compared.put(part.id(), comparison)));
        return new Wholes(report.programme(), compared);
    }

    private static Stream<Comparison> comparisons(Sums sums, Measure measure) {
        return sums.statuses(measure).stream().flatMap(status -> sums.comparisons(measure, status).stream());
    }

    /** The whole that all rows of a sum are part of, when it is not about a single area; otherwise empty. */
    public Optional<Whole> of(Sum sum) {
        List<Optional<Whole>> wholes =
                sum.counted().stream().map(this::of).distinct().limit(2).toList();
        return wholes.size() == 1 ? wholes.get(0) : Optional.empty();
    }

    private Optional<Whole> of(Statement row) {
        Optional<Whole> named = row.partOf()
                .flatMap(programme::statement)
                .filter(whole -> whole.area().isEmpty())
                .map(whole -> new Whole(List.of(whole), whole.total()));
        return named.or(() -> Optional.ofNullable(compared.get(row.id()))
                .flatMap(comparison -> comparison.whole().map(amount -> new Whole(comparison.wholes(), amount))));
    }
}
