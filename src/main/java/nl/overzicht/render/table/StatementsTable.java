package nl.overzicht.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.choice.Selection;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.FigureTable;
import nl.overzicht.render.chart.words.ChoiceWords;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.wording.AmountForm;

/**
 * The current statements of sources, a row each.
 *
 * @param report the selected part
 * @param words of the templates
 * @param chosen the selection in words
 * @param selection which statements
 */
record StatementsTable(Report report, Messages words, ChoiceWords chosen, Selection selection) {

    static List<Statement> rows(Report report, Selection selection) {
        return report.programme().statements().stream()
                .filter(row -> row.role() == Statement.Role.CURRENT && selection.has(row.status()))
                .filter(row -> selection.years().isEmpty()
                        || row.period().stream()
                                .anyMatch(period -> selection.years().stream().anyMatch(period::contains)))
                .toList();
    }

    List<Statement> rows() {
        return rows(report, selection);
    }

    ChosenTable table() {
        List<Statement> rows = rows();
        boolean areas = rows.stream().anyMatch(row -> row.area().isPresent());
        AmountForm form = StatementWords.form(rows);
        return new ChosenTable(
                new FigureTable(
                        chosen.append(words.get("statements.caption"), selection),
                        columns(areas),
                        rows.stream().map(row -> row(row, areas, form)).toList()),
                List.of(),
                sources(rows));
    }

    private List<FigureTable.Column> columns(boolean areas) {
        List<FigureTable.Column> columns = new ArrayList<>();
        columns.add(TextCells.column(words.get("table.about"), false));
        if (areas) {
            columns.add(TextCells.column(new AreaLabels(report.programme(), words).of(AreaColumns.NAME), false));
        }
        columns.add(TextCells.column(words.get("table.number"), true));
        columns.add(TextCells.column(words.get("table.status"), false));
        columns.add(TextCells.column(words.get("table.years"), false));
        columns.add(TextCells.column(words.get("table.source"), false));
        return columns;
    }

    private FigureTable.Row row(Statement row, boolean areas, AmountForm form) {
        StatementWords rowWords = new StatementWords(report);
        List<FigureTable.Cell> cells = new ArrayList<>();
        String standing = rowWords.standing(row);
        cells.add(TextCells.cell(rowWords.ofStream(row) + (standing.isEmpty() ? "" : " (" + inText(standing) + ")")));
        if (areas) {
            cells.add(TextCells.cell(rowWords.area(row).orElse("")));
        }
        cells.add(new FigureTable.Cell(rowWords.number(row, form), Optional.of(row.id()), Optional.of(row.amount())));
        cells.add(TextCells.cell(rowWords.status(row)));
        cells.add(TextCells.cell(row.period().isPresent() ? rowWords.years(row) : words.get("unknown")));
        cells.add(TextCells.cell(rowWords.source(row)));
        return new FigureTable.Row(List.copyOf(cells));
    }

    private static String inText(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private List<Source> sources(List<Statement> rows) {
        return rows.stream()
                .map(Statement::source)
                .distinct()
                .flatMap(id -> report.programme().source(id).stream())
                .toList();
    }
}
