package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * The figure "per-gebied": the money of each area where sources say it, a bar per status, the greatest first. Of many areas
 * the first are shown; all stand on their own pages and in the open data.
 */
final class PerArea {

    static final String NAME = "per-gebied";

    /** More bars than these make no chart that fits a page and can be read. */
    static final int MOST = 20;

    /**
     * The money of an area under one status.
     *
     * @param computed whether it is our sum
     */
    record Amount(Status status, Quantity sum, boolean computed) {}

    /** An area with its money by status. */
    record Row(String name, List<Amount> amounts, List<Statement> statements) {

        /** Of the first status that it has; statuses are not added (rule of truth 2). */
        java.math.BigDecimal first() {
            return amounts.get(0).sum().value();
        }
    }

    private final ChartWords words;
    private final List<Row> rows;
    private final int areas;

    private PerArea(ChartWords words, List<Row> rows) {
        this.words = words;
        this.areas = rows.size();
        int bars = rows.stream().mapToInt(row -> row.amounts().size()).max().orElse(1);
        this.rows = rows.stream().limit(Math.max(1, MOST / bars)).toList();
    }

    /** Whether any source names money of an area. */
    static boolean isKnown(Report report) {
        return report.programme().statements().stream().anyMatch(one -> counts(one, report.programme()));
    }

    /** Also a part of what all areas get together, but no part of what this area gets: that is counted already. */
    private static boolean counts(Statement one, Programme programme) {
        boolean isOfArea = one.area().isPresent() && one.amount().isMoney();
        boolean isPartOfItsOwn = one.partOf()
                .flatMap(programme::statement)
                .flatMap(Statement::area)
                .equals(one.area());
        return isOfArea && one.role() == Statement.Role.CURRENT && one.sameAs().isEmpty() && !isPartOfItsOwn;
    }

    static Optional<Figure> of(Report report, Resources resources, ChartFonts fonts) {
        List<Row> rows = rows(report.programme());
        ChartWords words = new ChartWords(report, Messages.of(resources, report.language()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new PerArea(words, rows).figure(fonts));
    }

    private static List<Row> rows(Programme programme) {
        return programme.areas().stream()
                .flatMap(area -> row(area, programme).stream())
                .sorted(Comparator.comparing((Row row) -> row.amounts().get(0).status())
                        .thenComparing(Row::first, Comparator.reverseOrder()))
                .toList();
    }

    private static Optional<Row> row(Area area, Programme programme) {
        Map<Status, List<Statement>> byStatus = programme.statements().ofArea(area.id()).stream()
                .filter(one -> counts(one, programme))
                .collect(Collectors.groupingBy(Statement::status, TreeMap::new, Collectors.toList()));
        List<Amount> amounts = new ArrayList<>();
        byStatus.forEach((status, lines) -> Quantity.sum(
                        lines.stream().map(Statement::total).toList())
                .ifPresent(sum -> amounts.add(
                        new Amount(status, sum, lines.size() > 1 || lines.get(0).isPerYear()))));
        List<Statement> statements =
                byStatus.values().stream().flatMap(List::stream).toList();
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(area.name(), List.copyOf(amounts), statements));
    }

    private Figure figure(ChartFonts fonts) {
        return new Figure(
                NAME,
                headline(),
                areas > rows.size()
                        ? words.get("perArea.subtitle.most", rows.size(), areas)
                        : words.get("perArea.subtitle"),
                drawing(Measures.WIDE, fonts),
                drawing(Measures.NARROW, fonts),
                alt(),
                words.get(
                        "perArea.reading",
                        rows.get(0).name(),
                        text(rows.get(0).amounts().get(0))),
                table(),
                words.sources(rows.stream().flatMap(row -> row.statements().stream())));
    }

    private Drawing drawing(Measures measures, ChartFonts fonts) {
        List<String> names = rows.stream().map(Row::name).toList();
        return new PerAreaLayout(this::text, rows).on(new Paper(measures.forNames(names, fonts), fonts));
    }

    private String headline() {
        Row first = rows.get(0);
        return words.get("perArea.headline", first.name(), text(first.amounts().get(0)));
    }

    private String alt() {
        return rows.stream()
                .map(row -> row.name() + ": "
                        + row.amounts().stream().map(this::text).collect(Collectors.joining("; ")) + ".")
                .collect(Collectors.joining(" "));
    }

    /** The amount with its status, and that it is ours when it is. */
    private String text(Amount amount) {
        return number(amount) + ", " + words.wording().status(amount.status());
    }

    private String number(Amount amount) {
        return words.wording().quantity(amount.sum())
                + (amount.computed() ? " (" + words.wording().computed() + ")" : "");
    }

    private Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column(areaLabels().of(AreaColumns.NAME), false),
                words.column("table.amount", true),
                words.column("table.status", false));
        return new Table(
                words.get("perArea.table"),
                columns,
                rows.stream().flatMap(this::tableRows).toList());
    }

    private AreaLabels areaLabels() {
        return new AreaLabels(words.report().programme(), words.messages());
    }

    private Stream<Table.Row> tableRows(Row row) {
        return row.amounts().stream()
                .map(amount -> new Table.Row(List.of(
                        ChartWords.cell(row.name()),
                        new Table.Cell(
                                number(amount),
                                row.statements().size() == 1
                                        ? Optional.of(row.statements().get(0).id())
                                        : Optional.empty()),
                        ChartWords.cell(words.wording().status(amount.status())))));
    }
}
