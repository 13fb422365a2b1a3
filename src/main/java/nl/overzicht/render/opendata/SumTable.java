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
            DatasetColumn.text("id", "Name of the sum, the same in texts and on the site."),
            DatasetColumn.text("stream", "Stream of money that it is of; absent: all, and rows of none."),
            DatasetColumn.text("area", "Area that it is of; absent: all, and rows of none."),
            DatasetColumn.text("quantity", "What is added: amount is money."),
            DatasetColumn.text("status", "By the sources' verb; absent: they do not say. Statuses are never added."),
            DatasetColumn.integer(
                    "year",
                    "Year that it is of; absent: all years. Where streams, areas, or streams in areas times their years are"
                            + " more than 100,000, their single years are left out."),
            DatasetColumn.number("value", "The exact value; money in whole euros, or whole units of its currency."),
            DatasetColumn.text("unit", "EUR, another currency, or the thing that is counted."),
            DatasetColumn.word("precision", "How exact it is.", DatasetColumns.PRECISIONS),
            DatasetColumn.integer("from", "First year that its rows are for, included."),
            DatasetColumn.integer("to", "Last year that its rows are for, included."),
            DatasetColumn.text("as_of_from", "Earliest moment at which a row held; absent: none says."),
            DatasetColumn.text("as_of_to", "Latest moment at which a row held; absent: none says."),
            DatasetColumn.word(
                    "computed", "Whether it is arithmetic of this report and no source's word.", List.of("yes", "no")),
            DatasetColumn.integer("rows_count", "How many statements are added."),
            DatasetColumn.integer("set_aside_count", "In the place of how many statements a later one counts."));

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
