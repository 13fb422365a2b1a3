package nl.overzicht.render.opendata;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.fact.SumFact;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The sums of the programme, each stream, each area and each stream in each area, over all years and in single years. If
 * there are too many of one kind, those of single years are left out; if there are still too many, that kind is left out.
 *
 * @param report with the sums
 * @param most sums of one kind and status; the command {@code facts} lists the others too
 */
record SumTable(Report report, int most) {

    private static final int MOST = 100_000;

    private static final List<DatasetColumn> COLUMNS = List.of(
            DatasetColumn.text("id", "Id of the sum; the same in texts and on the site."),
            DatasetColumn.text(
                    "stream",
                    "Id of the funding stream; absent if the sum is over all streams and over rows without a stream."),
            DatasetColumn.text(
                    "area", "Id of the area; absent if the sum is over all areas and over rows without an area."),
            DatasetColumn.text("quantity", "What is added up; amount is money."),
            DatasetColumn.text(
                    "status",
                    "Status of the rows; absent if the sources do not say. Different statuses are never added together."),
            DatasetColumn.integer(
                    "year",
                    "Year of the sum; absent if it is over all years. Single years are left out for all streams, for all areas, or"
                            + " for all streams in areas if there would be more than 100,000 of them."),
            DatasetColumn.number("value", "Exact value. Money is in whole units of its currency, such as euros."),
            DatasetColumn.text("unit", "Currency code, such as EUR, or what is counted."),
            DatasetColumn.word("precision", "How precise the sum is.", DatasetColumns.PRECISIONS),
            DatasetColumn.integer("from", "First year that the rows cover."),
            DatasetColumn.integer("to", "Last year that the rows cover (inclusive)."),
            DatasetColumn.text("as_of_from", "Earliest date as of which a row applies; absent if no row gives a date."),
            DatasetColumn.text("as_of_to", "Latest date as of which a row applies; absent if no row gives a date."),
            DatasetColumn.word(
                    "computed",
                    "yes: calculated for this report; no: a single statement of a source.",
                    List.of("yes", "no")),
            DatasetColumn.integer("rows_count", "Number of statements that are added up."),
            DatasetColumn.integer(
                    "set_aside_count", "Number of statements left out because a later statement replaces them."));

    SumTable(Report report) {
        this(report, MOST);
    }

    Dataset dataset() {
        return new Dataset("sums", COLUMNS, this::rows);
    }

    private Stream<List<Object>> rows() {
        Programme programme = report.programme();
        Stream<List<Scope>> kinds = Stream.of(
                List.of(Scope.PROGRAMME),
                programme.streams().stream()
                        .map(stream -> Scope.ofStream(stream.id()))
                        .toList(),
                programme.areas().stream().map(area -> Scope.ofArea(area.id())).toList(),
                report.facts().streamsInAreas().toList());
        int columns = 1 + years();
        return kinds.filter(kind -> kind.size() <= most).flatMap(kind -> of(kind, kind.size() <= most / columns));
    }

    private Stream<List<Object>> of(List<Scope> kind, boolean eachYear) {
        return kind.stream()
                .flatMap(scope -> report.facts().sums(scope, eachYear).map(sum -> row(scope, sum)));
    }

    /** The number of years from the first to the last that any statement is for; 0 when there are none. */
    private int years() {
        IntSummaryStatistics years = report.programme().statements().stream()
                .flatMap(statement -> statement.period().stream())
                .flatMapToInt(period -> IntStream.of(period.from(), period.to()))
                .summaryStatistics();
        return years.getCount() == 0 ? 0 : years.getMax() - years.getMin() + 1;
    }

    private static List<Object> row(Scope scope, SumFact fact) {
        Sum sum = fact.sum();
        Quantity quantity = sum.quantity().orElseThrow();
        return DatasetCells.of(
                fact.fact().id(),
                scope.stream().orElse(null),
                scope.area().orElse(null),
                sum.measure().quantity(),
                sum.status().isStated() ? sum.status().id() : null,
                sum.year().isPresent() ? sum.year().getAsInt() : null,
                quantity.value(),
                quantity.unit(),
                DatasetColumns.word(quantity.precision()),
                sum.years().map(Period::from).orElse(null),
                sum.years().map(Period::to).orElse(null),
                sum.earliest().map(DatasetCells::moment).orElse(null),
                sum.latest().map(DatasetCells::moment).orElse(null),
                sum.computed() ? "yes" : "no",
                sum.counted().size(),
                sum.setAside().size());
    }
}
