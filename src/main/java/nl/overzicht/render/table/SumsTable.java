package nl.overzicht.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.overzicht.choice.Selection;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.ChoiceWords;
import nl.overzicht.render.chart.FigureTable;
import nl.overzicht.render.table.SumGrid.Line;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.RemainderWords;
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
        return new ChosenTable(new FigureTable(caption(written), columns(), rows(written)), notes(sums), sources(sums));
    }

    private boolean isDivided() {
        return !lines.columns().isEmpty();
    }

    /** Selected years have no total. */
    private boolean hasTotal(Dimension dimension) {
        return dimension != Dimension.YEAR || selection.years().isEmpty();
    }

    private Stream<SumCell> cells() {
        List<Line> rows = new ArrayList<>(lines.rows());
        rows.add(Line.ofAny(""));
        return rows.stream()
                .flatMap(row -> across().stream()
                        .flatMap(column -> lines.statuses().stream()
                                .flatMap(status -> lines
                                        .sum(row, column, status)
                                        .map(sum -> new SumCell(SumGrid.scope(row, column), sum))
                                        .stream())));
    }

    /** The columns of sums, the total last. */
    private List<Line> across() {
        List<Line> across = new ArrayList<>(lines.columns());
        if (across.isEmpty() || hasTotal(lines.by().get(1))) {
            across.add(Line.ofAny(words.get("money.total")));
        }
        return across;
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
        String status = isDivided()
                        && lines.statuses().size() == 1
                        && selection.statuses().isEmpty()
                ? "; "
                        + words.get(
                                "chart.status",
                                report.wording().status(lines.statuses().get(0)))
                : "";
        return all + status + (written.computed() ? "; " + words.get("money.computed") : "");
    }

    private boolean showsStatus() {
        return isDivided() && lines.statuses().size() > 1;
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
        if (showsStatus()) {
            columns.add(TextCells.column(words.get("table.status"), false));
        }
        Stream<String> heads = isDivided()
                ? across().stream().map(Line::name)
                : lines.statuses().stream().map(report.wording()::status);
        heads.forEach(head -> columns.add(TextCells.column(head, true)));
        return columns;
    }

    private List<FigureTable.Row> rows(SumCells written) {
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
