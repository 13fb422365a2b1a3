package nl.overzicht.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.overzicht.choice.Selection;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.FigureTable;
import nl.overzicht.render.chart.words.ChoiceWords;
import nl.overzicht.render.table.SumGrid.Line;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * Sums by one or two dimensions. Statuses are never added: with one dimension each status is a column, with two each status
 * is a row of its own.
 *
 * @param report the selected part
 * @param words of the templates
 * @param chosen the selection in words
 * @param selection which sums
 * @param lines of the table
 */
record SumsTable(Report report, Messages words, ChoiceWords chosen, Selection selection, SumGrid lines) {

    /** A sum in a cell. */
    private record SumCell(Scope scope, Sum sum) {}

    ChosenTable table() {
        List<SumCell> cells = cells().toList();
        List<Sum> sums = cells.stream().map(SumCell::sum).toList();
        SumCells written = SumCells.of(report, words, lines, sums);
        return new ChosenTable(
                new FigureTable(caption(written), columns(), rows().all(written)), notes(sums), sources(sums));
    }

    private Stream<SumCell> cells() {
        List<Line> rows = new ArrayList<>(lines.rows());
        rows.add(Line.ofAny(""));
        return rows.stream()
                .flatMap(row -> rows().across().stream()
                        .flatMap(column -> lines.statuses().stream()
                                .flatMap(status -> lines
                                        .sum(row, column, status)
                                        .map(sum -> new SumCell(SumGrid.scope(row, column), sum))
                                        .stream())));
    }

    private SumRows rows() {
        return new SumRows(report, words, selection, lines);
    }

    private String caption(SumCells written) {
        List<String> by = lines.by().stream()
                .map(dimension -> words.get("sums.by." + dimension.name().toLowerCase(Locale.ROOT)))
                .toList();
        String what = lines.measure().isCurrency()
                ? words.get("sums.amounts")
                : report.programme()
                        .quantities()
                        .get(lines.measure().quantity())
                        .title();
        String caption = words.get("sums.caption", what, String.join(" " + words.get("list.and") + " ", by));
        String all = chosen.append(caption, selection);
        String status = rows().isDivided()
                        && lines.statuses().size() == 1
                        && selection.statuses().isEmpty()
                ? "; "
                        + words.get(
                                "chart.status",
                                report.wording().status(lines.statuses().get(0)))
                : "";
        return all + status + (written.computed() ? "; " + words.get("money.computed") : "");
    }

    private List<FigureTable.Column> columns() {
        List<FigureTable.Column> columns = new ArrayList<>();
        columns.add(TextCells.column(
                switch (lines.by().get(0)) {
                    case STREAM -> words.get("table.stream");
                    case AREA -> new AreaLabels(report.programme(), words).of(AreaColumns.NAME);
                    default -> words.get("table.year");
                },
                false));
        if (rows().showsStatus()) {
            columns.add(TextCells.column(words.get("table.status"), false));
        }
        Stream<String> heads = rows().isDivided()
                ? rows().across().stream().map(Line::name)
                : lines.statuses().stream().map(report.wording()::status);
        heads.forEach(head -> columns.add(TextCells.column(head, true)));
        return columns;
    }

    private List<String> notes(List<Sum> sums) {
        boolean together = lines.by().contains(Dimension.YEAR)
                && sums.stream()
                        .anyMatch(sum -> sum.year().isPresent() && sum.inWords().isEmpty());
        long withheld = WithheldAmounts.of(report).all().stream()
                .filter(amount -> amount.quantity().equals(lines.measure().quantity()))
                .count();
        List<String> notes = new ArrayList<>(together ? List.of(words.get("money.together.about")) : List.of());
        if (withheld > 0) {
            notes.add(words.get("withheld.text", withheld));
        }
        return List.copyOf(notes);
    }

    private List<Source> sources(List<Sum> sums) {
        return sums.stream()
                .flatMap(sum -> sum.counted().stream())
                .map(Statement::source)
                .distinct()
                .flatMap(id -> report.programme().source(id).stream())
                .toList();
    }
}
