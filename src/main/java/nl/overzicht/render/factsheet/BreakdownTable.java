package nl.overzicht.render.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * A table of the money of a stream by one dimension: a line for each subject, and one for what is not divided over them.
 *
 * @param writer of texts and numbers
 * @param stream the scope of the stream
 * @param along the dimension
 * @param subjects the lines, in order
 * @param columns each with an amount of at least one subject
 */
record BreakdownTable(
        SheetWriter writer, Scope stream, Dimension along, List<Subject> subjects, List<MoneyColumn> columns) {

    /**
     * The money of a stream by one dimension.
     *
     * @param caption as printed
     * @param subjectHead heading of the first column
     * @param sumHeads statuses, with the currency if there are several
     * @param breakdownLines the areas or items, and last what is not divided over them
     * @param leftText what is not shown: how many more and where, and statuses without a column; may be empty
     */
    record Breakdown(
            String caption,
            String subjectHead,
            List<String> sumHeads,
            List<BreakdownLine> breakdownLines,
            String leftText) {}

    /** An area, an item or the remainder, with an amount for each column; an amount may be empty. */
    record BreakdownLine(String subject, List<String> sumCells) {}

    /** The subject of a line, with its sum in each column. */
    record Subject(String name, Function<MoneyColumn, Optional<Sum>> sum) {}

    /** The table without the columns in which no subject has an amount. */
    static BreakdownTable of(
            SheetWriter writer, Scope stream, Dimension along, List<Subject> subjects, List<MoneyColumn> all) {
        List<MoneyColumn> columns = all.stream()
                .filter(column -> subjects.stream()
                        .anyMatch(subject -> subject.sum().apply(column).isPresent()))
                .toList();
        return new BreakdownTable(writer, stream, along, subjects, columns);
    }

    /** The view of the table. Lines without any amount are left out. */
    Breakdown breakdown(String leftText) {
        String id = along.name().toLowerCase(Locale.ROOT);
        return new Breakdown(
                writer.words().get("sheet.by." + id),
                writer.words().get("sheet.head." + id),
                heads(),
                lines(),
                leftText);
    }

    private List<String> heads() {
        boolean currencies = columns.stream()
                        .map(column -> column.total().measure())
                        .distinct()
                        .count()
                > 1;
        return columns.stream().map(column -> column.head(currencies)).toList();
    }

    private List<BreakdownLine> lines() {
        List<String> names = names();
        List<List<String>> cells = columns.stream().map(this::cells).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new BreakdownLine(
                        names.get(i),
                        cells.stream().map(column -> column.get(i)).toList()))
                .filter(line -> line.sumCells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    /** The names of the subjects, and that of the line for what is not divided. */
    private List<String> names() {
        WithheldAmounts withheld = WithheldAmounts.of(writer.report());
        boolean mayBeWithheld = columns.stream()
                .map(MoneyColumn::total)
                .anyMatch(sum -> withheld.mayBeRest(stream, sum.measure(), sum.status(), along));
        List<String> names =
                new ArrayList<>(subjects.stream().map(Subject::name).toList());
        names.add(new RemainderWords(writer.words()).name(along, mayBeWithheld));
        return names;
    }

    private List<String> cells(MoneyColumn column) {
        return column.cells(
                subjects.stream().map(subject -> subject.sum().apply(column)).toList(), column.rest(along));
    }
}
