package nl.overzicht.render.site.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.site.area.TotalColumns.Column;
import nl.overzicht.render.site.part.NumberMarkup;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * The totals of all areas as cells of a table.
 *
 * @param columns of the table
 * @param forms how the amounts of each column are written
 */
record AreaTotals(TotalColumns columns, Map<Column, AmountForm> forms) {

    /** A row below all areas. */
    record WholeRow(String subject, List<Markup> totalCells) {}

    static AreaTotals of(Writer writer) {
        TotalColumns columns = TotalColumns.of(writer);
        return new AreaTotals(columns, forms(columns));
    }

    private static Map<Column, AmountForm> forms(TotalColumns columns) {
        return columns.columns().stream()
                .collect(Collectors.toMap(column -> column, column -> form(columns.writer(), column)));
    }

    private static AmountForm form(Writer writer, Column column) {
        ProgrammeSums sums = writer.report().facts().sums();
        SumWords words = new SumWords(writer.report());
        List<Quantity> printed = new ArrayList<>();
        Optional.ofNullable(sums.of(column.whole())
                        .remainders(column.measure(), column.status())
                        .get(Dimension.AREA))
                .ifPresent(printed::add);
        List<Scope> scopes = new ArrayList<>(List.of(column.whole()));
        writer.report().programme().areas().forEach(area -> scopes.add(column.of(area.id())));
        scopes.forEach(scope ->
                column.sum(writer.report(), scope).flatMap(words::findPrintable).ifPresent(printed::add));
        return AmountForm.of(printed);
    }

    /** The amounts of an area, in the order of the columns. */
    List<Markup> of(Area area) {
        return columns.columns().stream()
                .map(column -> cell(column, column.of(area.id())))
                .toList();
    }

    /** The rows below the areas: what is not divided over areas, and the whole. */
    List<WholeRow> wholes() {
        List<Markup> rest = columns.columns().stream().map(this::rest).toList();
        List<WholeRow> rows = new ArrayList<>();
        if (rest.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new WholeRow(new AreaReasons(columns).rest(), rest));
        }
        if (!columns.columns().isEmpty()) {
            List<Markup> wholes = columns.columns().stream()
                    .map(column -> cell(column, column.whole()))
                    .toList();
            rows.add(new WholeRow(writer().words().get("money.programme"), wholes));
        }
        return rows;
    }

    private Markup rest(Column column) {
        Quantity rest = writer().report()
                .facts()
                .sums()
                .of(column.whole())
                .remainders(column.measure(), column.status())
                .get(Dimension.AREA);
        return rest == null
                ? Markup.NONE
                : NumberMarkup.data(rest, new StatementWords(writer().report()).number(rest, forms.get(column)));
    }

    /** A cell does not say that an amount is computed from several rows; a sentence above the table does. */
    private Markup cell(Column column, Scope scope) {
        return column.sum(writer().report(), scope)
                .map(sum -> writer().number(scope, sum, text(sum, forms.get(column))))
                .orElseGet(() -> new AreaReasons(columns).emptyCell(column, scope));
    }

    private String text(Sum sum, AmountForm form) {
        SumWords words = new SumWords(writer().report());
        return words.onlyRow(sum).isPresent()
                ? words.amount(sum, form)
                : sum.inWords()
                        .map(quantity -> new StatementWords(writer().report()).number(quantity, form))
                        .orElseGet(() -> words.amount(sum));
    }

    private Writer writer() {
        return columns.writer();
    }
}
