package nl.overzicht.render.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** The tables that a report publishes as open data. */
final class Datasets {

    private Datasets() {}

    /** The tables of a report, in the order in which they are listed. */
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
        boolean items = programme.statements().stream()
                .anyMatch(statement -> statement.item().isPresent());
        return new Dataset(
                "statements",
                DatasetColumns.statements(programme.statuses(), items),
                () -> programme.statements().stream().map(statement -> row(statement, items)));
    }

    private static List<Object> row(Statement statement, boolean items) {
        List<Object> cells = new ArrayList<>(DatasetCells.of(
                statement.id(),
                statement.stream().orElse(null),
                statement.area().orElse(null)));
        if (items) {
            cells.add(statement.item().orElse(null));
            cells.add(DatasetCells.text(statement.itemName()));
        }
        cells.addAll(values(statement));
        return cells;
    }

    private static List<Object> values(Statement statement) {
        return DatasetCells.of(
                statement.quantity(),
                statement.amount().value(),
                statement.amount().unit(),
                DatasetColumns.word(statement.amount().precision()),
                statement.status().isStated() ? statement.status().id() : null,
                statement.role() == Statement.Role.HISTORY ? "history" : null,
                statement.period().map(period -> (Object) period.from()).orElse(null),
                statement.period().map(period -> (Object) period.to()).orElse(null),
                statement.period().isPresent() ? DatasetColumns.word(statement.per()) : null,
                statement.asOf().map(DatasetCells::moment).orElse(null),
                statement.partOf().orElse(null),
                statement.sameAs().orElse(null),
                statement.source(),
                DatasetCells.text(statement.words()),
                DatasetCells.text(statement.note()));
    }

    /** Every number that a text may use, as it is printed and exactly. */
    private static Dataset facts(Report report) {
        return new Dataset(
                "facts",
                DatasetColumns.FACTS,
                () -> report.facts()
                        .all(false)
                        .filter(listed -> listed.fact().value() instanceof FactValue.Number)
                        .map(listed -> row(listed, report)));
    }

    private static List<Object> row(Facts.ListedFact listed, Report report) {
        Fact fact = listed.fact();
        Quantity quantity = ((FactValue.Number) fact.value()).quantity();
        String printed = report.factText().write(fact, FactForm.PLAIN).orElseThrow();
        return DatasetCells.of(
                fact.id(),
                printed.replace('\u00a0', ' '),
                quantity.value(),
                quantity.unit(),
                DatasetColumns.word(quantity.precision()),
                fact.computed() ? "yes" : "no",
                DatasetCells.text(fact.statements().stream().limit(Fact.LISTED).collect(Collectors.joining(" "))),
                fact.statements().size(),
                listed.sum().map(sum -> sum.setAside().size()).orElse(null));
    }

    private static Dataset streams(Programme programme) {
        return new Dataset(
                "streams",
                DatasetColumns.STREAMS,
                () -> programme.streams().stream().map(Datasets::row));
    }

    private static List<Object> row(FundingStream stream) {
        String areas = stream.scope() == FundingStream.Scope.LIST
                ? String.join(" ", stream.areas())
                : DatasetColumns.word(stream.scope());
        return DatasetCells.of(
                stream.id(),
                stream.name(),
                stream.shortName(),
                DatasetCells.text(String.join(" ", stream.organisations())),
                areas);
    }

    private static Dataset areas(Programme programme) {
        return new Dataset(
                "areas",
                DatasetColumns.areas(programme),
                () -> programme.areas().stream().map(area -> row(area, programme.areaColumnsInUse())));
    }

    private static List<Object> row(Area area, List<String> columns) {
        List<Object> cells = new ArrayList<>(List.of(area.id(), area.name()));
        columns.forEach(column -> cells.add(area.feature(column).orElse(null)));
        return cells;
    }
}
