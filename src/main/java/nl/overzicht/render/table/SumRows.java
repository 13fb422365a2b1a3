package nl.overzicht.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.choice.Selection;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.FigureTable;
import nl.overzicht.render.table.SumGrid.Line;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.report.Report;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;

/**
 * The rows of a table of sums.
 *
 * @param report the selected part
 * @param words of the templates
 * @param selection which sums
 * @param lines of the table
 */
record SumRows(Report report, Messages words, Selection selection, SumGrid lines) {

    /** Whether the sums of a line are divided over a second dimension. */
    boolean isDivided() {
        return !lines.columns().isEmpty();
    }

    /** Whether each status of a line is a row of its own. */
    boolean showsStatus() {
        return isDivided() && lines.statuses().size() > 1;
    }

    /** Selected years have no total. */
    private boolean hasTotal(Dimension dimension) {
        return dimension != Dimension.YEAR || selection.years().isEmpty();
    }

    /** The columns of sums, the total last. */
    List<Line> across() {
        List<Line> across = new ArrayList<>(lines.columns());
        if (across.isEmpty() || hasTotal(lines.by().get(1))) {
            across.add(Line.ofAny(words.get("money.total")));
        }
        return across;
    }

    /** All rows, the total last. */
    List<FigureTable.Row> all(SumCells written) {
        List<FigureTable.Row> rows = new ArrayList<>();
        lines.rows().forEach(line -> rows.addAll(rows(line, written)));
        rows.addAll(rests(written));
        if (hasTotal(lines.by().get(0)) && lines.rows().size() > 1) {
            rows.addAll(rows(Line.ofAny(words.get("money.total")), written));
        }
        return rows;
    }

    private List<FigureTable.Row> rows(Line line, SumCells written) {
        if (!isDivided()) {
            return List.of(row(
                    line.name(),
                    "",
                    lines.statuses().stream().map(status -> written.cell(line, Line.ofAny(""), status))));
        }
        return lines.statuses().stream()
                .filter(status -> across().stream()
                        .anyMatch(column -> lines.sum(line, column, status).isPresent()))
                .map(status -> row(
                        line.name(), word(status), across().stream().map(column -> written.cell(line, column, status))))
                .toList();
    }

    private String word(Status status) {
        return report.wording().status(status);
    }

    private FigureTable.Row row(String name, String status, Stream<FigureTable.Cell> cells) {
        Stream<String> heads = showsStatus() ? Stream.of(name, status) : Stream.of(name);
        return new FigureTable.Row(
                Stream.concat(heads.map(TextCells::cell), cells).toList());
    }

    /** The rows of what is not divided over the dimension of the rows. How it is divided over the columns is unknown. */
    private List<FigureTable.Row> rests(SumCells written) {
        Dimension along = lines.by().get(0);
        List<FigureTable.Cell> rests = lines.statuses().stream()
                .map(status -> written.rest(along, status))
                .toList();
        if (rests.stream().allMatch(rest -> rest.quantity().isEmpty()) || !hasTotal(along)) {
            return List.of();
        }
        String name = new RemainderWords(words)
                .name(
                        along,
                        lines.statuses().stream()
                                .anyMatch(status -> WithheldAmounts.of(report)
                                        .mayBeRest(Scope.PROGRAMME, lines.measure(), status, along)));
        if (!isDivided()) {
            return List.of(row(name, "", rests.stream()));
        }
        return rests(name, rests);
    }

    /** A row for each status that is not wholly divided. */
    private List<FigureTable.Row> rests(String name, List<FigureTable.Cell> rests) {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < rests.size(); i++) {
            if (rests.get(i).quantity().isPresent() && hasTotal(lines.by().get(1))) {
                Stream<FigureTable.Cell> unknown =
                        lines.columns().stream().map(column -> TextCells.cell(SumCells.NOTHING));
                rows.add(row(name, word(lines.statuses().get(i)), Stream.concat(unknown, Stream.of(rests.get(i)))));
            }
        }
        return rows;
    }
}
