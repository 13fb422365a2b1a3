package nl.overzicht.render.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.FigureTable;
import nl.overzicht.render.table.SumGrid.Line;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * The cells of a table of sums.
 *
 * @param report the selected part
 * @param words of the templates
 * @param lines of the table
 * @param form of all amounts
 * @param computed whether all sums are computed; the caption then says so
 */
record SumCells(Report report, Messages words, SumGrid lines, AmountForm form, boolean computed) {

    /** The text of a cell for which there are no rows. */
    static final String NOTHING = "\u2013";

    static SumCells of(Report report, Messages words, SumGrid lines, List<Sum> sums) {
        SumWords sumWords = new SumWords(report);
        return new SumCells(
                report,
                words,
                lines,
                AmountForm.of(sums.stream()
                        .flatMap(sum -> sumWords.findPrintable(sum).stream())
                        .filter(Quantity::isCurrency)
                        .toList()),
                sumWords.areComputed(
                        sums.stream().filter(sum -> sum.inWords().isPresent()).toList()));
    }

    /** The cell of a sum. In a single year it may say that the amount is for several years together. */
    FigureTable.Cell cell(Line row, Line column, Status status) {
        Optional<Sum> sum = lines.sum(row, column, status);
        boolean ofYear = row.year().isPresent() || column.year().isPresent();
        if (sum.isEmpty() || sum.get().inWords().isEmpty() && ofYear) {
            return TextCells.cell(sum.isEmpty() ? NOTHING : words.get("money.together"));
        }
        SumWords sumWords = new SumWords(report);
        if (ofYear) {
            return ofYear(sum.get(), sumWords);
        }
        String text = computed ? sumWords.plainAmount(sum.get(), form) : sumWords.amount(sum.get(), form);
        return new FigureTable.Cell(
                text, sumWords.onlyRow(sum.get()).map(Statement::id), sumWords.findPrintable(sum.get()));
    }

    /** The amount of a single year is never written as "per year". */
    private FigureTable.Cell ofYear(Sum sum, SumWords sumWords) {
        Quantity amount = sum.inWords().orElseThrow();
        String number = new StatementWords(report).number(amount, form);
        boolean marked = sum.computed() && !computed;
        return new FigureTable.Cell(
                marked ? sumWords.markComputed(amount, form) : number,
                sumWords.onlyRow(sum).map(Statement::id),
                Optional.of(amount));
    }

    /** The cell for the part of the sum of all rows that is not divided over a dimension. */
    FigureTable.Cell rest(Dimension along, Status status) {
        Quantity rest = report.facts()
                .sums()
                .of(Scope.PROGRAMME)
                .remainders(lines.measure(), status)
                .get(along);
        return rest == null
                ? TextCells.cell(NOTHING)
                : new FigureTable.Cell(
                        new SumWords(report).markComputed(rest, form), Optional.empty(), Optional.of(rest));
    }
}
