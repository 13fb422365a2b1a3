package nl.overzicht.render.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.reconciliation.CellCorrection;
import nl.overzicht.reconciliation.ExcludedRows;
import nl.overzicht.reconciliation.MarkedNumbers;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.RowGroup;
import nl.overzicht.reconciliation.RowGroup.ColumnSum;
import nl.overzicht.reconciliation.RuleOutcome;
import nl.overzicht.reconciliation.TableReading;

/**
 * A row about how a foreign table was read.
 *
 * @param cells by the name of their column, without empty ones
 */
record ReconciliationRow(Map<String, Object> cells) {

    /** The subject of a row. */
    enum Kind {
        IN_FILE,
        LEFT_OUT,
        READ_AS_WHOLE,
        NOT_FITTING,
        NO_MEASURE,
        NOT_USED,
        READ,
        MARKED,
        STATEMENTS,
        WITHHELD,
        TOTAL,
        CORRECTION,
        RULE
    }

    private ReconciliationRow(Kind kind) {
        this(new LinkedHashMap<>());
        cells.put("kind", word(kind));
    }

    /** A constant as it is written in the table, such as {@code left-out}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * All rows about a table.
     *
     * @param below writes a location relative to the content folder
     */
    static List<ReconciliationRow> of(TableReading table, Function<Location, String> below) {
        List<ReconciliationRow> rows = new ArrayList<>();
        rows.add(count(Kind.IN_FILE, table.counts().inFile()));
        table.leftOut().forEach(left -> rows.addAll(rows(left.isWhole() ? Kind.READ_AS_WHOLE : Kind.LEFT_OUT, left)));
        rows.addAll(table.notFitting()
                .map(other -> rows(Kind.NOT_FITTING, other))
                .orElseGet(() -> List.of(count(Kind.NOT_FITTING, 0))));
        if (table.ofNoMeasure().rows() > 0) {
            rows.addAll(group(Kind.NO_MEASURE, table.ofNoMeasure(), "", ""));
        }
        rows.add(count(Kind.NOT_USED, table.counts().silent()));
        rows.addAll(group(Kind.READ, table.read(), "", ""));
        table.marked().forEach(marked -> rows.addAll(group(Kind.MARKED, marked.group(), marked.mark(), note(marked))));
        rows.add(count(Kind.STATEMENTS, table.counts().statements()));
        rows.add(count(Kind.WITHHELD, table.counts().withheld()));
        table.totals().forEach(total -> rows.add(total(table, total, below)));
        table.corrections().forEach(cell -> rows.add(correction(cell, below)));
        table.rules().forEach(rule -> rows.add(rule(rule, below)));
        return rows;
    }

    private static ReconciliationRow count(Kind kind, int count) {
        return new ReconciliationRow(kind).with("count", count);
    }

    private static List<ReconciliationRow> rows(Kind kind, ExcludedRows left) {
        return group(kind, left.group(), left.criterion().notation(), left.note());
    }

    private static String note(MarkedNumbers marked) {
        return (marked.note() + " " + marked.precision().map(Precision::id).orElse("")).strip();
    }

    /** One row for each sum; one row without a sum when there is none. */
    private static List<ReconciliationRow> group(Kind kind, RowGroup group, String rule, String note) {
        List<ReconciliationRow> rows = new ArrayList<>();
        for (ColumnSum sum : group.sums()) {
            rows.add(count(kind, group.rows())
                    .with("rule", rule)
                    .with("column", sum.column())
                    .with("value", "unit", Optional.of(sum.quantity()))
                    .with("note", note));
        }
        return rows.isEmpty()
                ? List.of(count(kind, group.rows()).with("rule", rule).with("note", note))
                : rows;
    }

    private static ReconciliationRow total(TableReading table, PublishedTotal total, Function<Location, String> below) {
        return new ReconciliationRow(Kind.TOTAL)
                .with("rule", total.row())
                .with("column", total.column())
                .with("place", below.apply(total.at()))
                .with("value", "unit", total.published())
                .with("ours", "unit", total.ours())
                .with("difference", "unit", total.difference())
                .with("outcome", word(total.outcome()))
                .with("fact", total.fact(table.mapping()).orElse(""))
                .with("from", total.published().isPresent() ? "" : total.text())
                .with("note", total.explanation());
    }

    private static ReconciliationRow correction(CellCorrection cell, Function<Location, String> below) {
        return new ReconciliationRow(Kind.CORRECTION)
                .with("column", cell.column())
                .with("place", below.apply(cell.at()))
                .with("from", cell.from())
                .with("to", cell.to())
                .with("note", cell.why());
    }

    private static ReconciliationRow rule(RuleOutcome rule, Function<Location, String> below) {
        return count(Kind.RULE, rule.checked())
                .with("rule", rule.notation())
                .with(
                        "place",
                        rule.first().stream()
                                .map(row -> below.apply(row.at()))
                                .findFirst()
                                .orElse(""))
                .with("failing", rule.failing())
                .with("unreadable", rule.unreadable())
                .with("severity", word(rule.severity()))
                .with("note", rule.note());
    }

    private ReconciliationRow with(String column, Object cell) {
        if (!cell.equals("")) {
            cells.put(column, cell);
        }
        return this;
    }

    private ReconciliationRow with(String column, String unit, Optional<Quantity> quantity) {
        quantity.ifPresent(number -> {
            cells.put(column, number.value());
            cells.put(
                    column.equals("value") ? "precision" : column + "_precision",
                    number.precision().id());
            cells.putIfAbsent(unit, number.unit());
        });
        return this;
    }
}
