package nl.overzicht.render.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.fact.Form;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.funding.When;
import nl.overzicht.report.Report;

/**
 * A table to publish. Cells are texts, {@link BigDecimal} or {@link Integer}, or null when the source says
 * nothing; money is in whole euros.
 *
 * @param name of its files, without extension
 * @param columns in a stable order
 * @param rows each with a cell per column
 */
record Dataset(String name, List<Column> columns, List<List<Object>> rows) {

    /** The tables of a report. */
    static List<Dataset> of(Report report) {
        Programme programme = report.programme();
        List<Dataset> tables = new ArrayList<>(List.of(
                statements(programme),
                facts(report),
                new SumTable(report).dataset(),
                streams(programme),
                areas(programme)));
        if (!report.content().tables().isEmpty()) {
            tables.add(new ReconciliationTable(report).dataset());
        }
        return tables;
    }

    private static Dataset statements(Programme programme) {
        boolean items =
                programme.statements().stream().anyMatch(one -> one.item().isPresent());
        return new Dataset(
                "statements",
                Tables.statements(programme.statuses(), items),
                programme.statements().stream().map(one -> row(one, items)).toList());
    }

    private static List<Object> row(Statement one, boolean items) {
        List<Object> cells = new ArrayList<>(
                cells(one.id(), one.stream().orElse(null), one.area().orElse(null)));
        if (items) {
            cells.add(one.item().orElse(null));
            cells.add(text(one.itemName()));
        }
        cells.addAll(said(one));
        return cells;
    }

    private static List<Object> said(Statement one) {
        return cells(
                one.quantity(),
                one.amount().value(),
                one.amount().unit(),
                Tables.word(one.amount().precision()),
                one.status().isStated() ? one.status().id() : null,
                one.role() == Statement.Role.HISTORY ? "history" : null,
                one.period().map(period -> (Object) period.from()).orElse(null),
                one.period().map(period -> (Object) period.to()).orElse(null),
                one.period().isPresent() ? Tables.word(one.per()) : null,
                one.asOf().map(Dataset::moment).orElse(null),
                one.partOf().orElse(null),
                one.sameAs().orElse(null),
                one.source(),
                text(one.words()),
                text(one.note()));
    }

    /** Every number that a text may use, as it is printed and exactly. */
    private static Dataset facts(Report report) {
        return new Dataset(
                "facts",
                Tables.FACTS,
                report.facts()
                        .all(false)
                        .filter(listed -> listed.fact().value() instanceof FactValue.Number)
                        .map(listed -> row(listed, report))
                        .toList());
    }

    private static List<Object> row(Facts.Listed listed, Report report) {
        Fact fact = listed.fact();
        Quantity quantity = ((FactValue.Number) fact.value()).quantity();
        String printed = report.factText().write(fact, Form.PLAIN).orElseThrow();
        return cells(
                fact.id(),
                printed.replace('\u00a0', ' '),
                quantity.value(),
                quantity.unit(),
                Tables.word(quantity.precision()),
                fact.computed() ? "yes" : "no",
                text(fact.statements().stream().limit(Fact.LISTED).collect(Collectors.joining(" "))),
                fact.statements().size(),
                listed.sum().map(sum -> sum.setAside().size()).orElse(null));
    }

    private static Dataset streams(Programme programme) {
        return new Dataset(
                "streams",
                Tables.STREAMS,
                programme.streams().stream().map(Dataset::row).toList());
    }

    private static List<Object> row(Stream one) {
        String areas = one.scope() == Stream.Scope.LIST ? String.join(" ", one.areas()) : Tables.word(one.scope());
        return cells(one.id(), one.name(), one.shortName(), text(String.join(" ", one.organisations())), areas);
    }

    private static Dataset areas(Programme programme) {
        return new Dataset(
                "areas",
                Tables.areas(programme),
                programme.areas().stream()
                        .map(area -> row(area, programme.areaColumnsInUse()))
                        .toList());
    }

    private static List<Object> row(Area one, List<String> columns) {
        List<Object> cells = new ArrayList<>(List.of(one.id(), one.name()));
        columns.forEach(column -> cells.add(one.feature(column).orElse(null)));
        return cells;
    }

    static List<Object> cells(Object... cells) {
        return Arrays.asList(cells);
    }

    private static Object text(String text) {
        return text.isEmpty() ? null : text;
    }

    /** As exact as the source: 2025-12-11, 2025-12, 2025, or "end 2024". */
    static String moment(When when) {
        return switch (when.part()) {
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", when.year(), when.month(), when.day());
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", when.year(), when.month());
            case YEAR -> String.format(Locale.ROOT, "%04d", when.year());
            case START, MIDDLE, END -> Tables.word(when.part()) + " " + when.year();
        };
    }
}
