package nl.overzicht.render.site.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.narrative.syntax.Directives;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.FigureSvg;
import nl.overzicht.render.chart.FigureTable;
import nl.overzicht.render.table.ChosenTable;
import nl.overzicht.render.table.ChosenTables;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;

/**
 * Figures as HTML, rendered once for all pages that show them.
 *
 * @param report with the facts that cells of tables link to
 * @param words of the templates
 * @param templates to fill in
 * @param numbers how numbers are written
 */
public record Figures(Report report, Messages words, TemplateEngine templates, NumberMarkup numbers) {

    /** Most rows in the tables of all figures of one kind; with more the page is larger than 400 kB. */
    private static final int MOST_ROWS = 200;

    /**
     * What the template of a figure sees.
     *
     * @param wide the drawing for a page
     * @param narrow the drawing for a small screen
     * @param tableRows the rows of its table; numbers have their links
     * @param unlisted number of rows that are in the CSV only because there are too many
     */
    @ViewOf("site/figure.ftlh")
    record FigureView(
            Figure figure,
            Markup wide,
            Markup narrow,
            List<List<CellView>> tableRows,
            int unlisted,
            boolean isChosen) {}

    /**
     * What the template of a table sees that a text requests.
     *
     * @param tableId the anchor of its caption
     */
    @ViewOf("site/datatable.ftlh")
    record TableView(ChosenTable chosenTable, String tableId, List<List<CellView>> tableRows) {}

    /** A cell of the table. */
    record CellView(Markup text, boolean numeric) {}

    /** The HTML of each figure by name, in their order. */
    public Map<String, Markup> blocks(List<FigureSvg> figures) {
        Map<String, Markup> blocks = new LinkedHashMap<>();
        figures.forEach(drawn -> blocks.put(drawn.figure().name(), block(drawn, rowsOfEach(drawn, figures))));
        Directives.of(report.content()).stream()
                .filter(Directive::isTable)
                .forEach(directive -> ChosenTables.of(report, directive, words)
                        .ifPresent(table -> blocks.put(directive.id(), block(table, directive))));
        return blocks;
    }

    /** Most rows of the table of this figure. Figures of one kind share the space of a page. */
    private static int rowsOfEach(FigureSvg drawn, List<FigureSvg> figures) {
        Optional<FigureKind> kind = FigureKind.of(drawn.figure().name());
        long sharing = figures.stream()
                .filter(other -> kind.filter(
                                same -> same.includes(other.figure().name()))
                        .isPresent())
                .count();
        return Math.toIntExact(MOST_ROWS / Math.max(1, sharing));
    }

    /** The anchor of the caption of the requested table. */
    static String anchor(Directive directive) {
        return directive.id().replace('.', '-');
    }

    private Markup block(ChosenTable table, Directive directive) {
        return new Markup(templates.fill(
                new TableView(table, anchor(directive), rows(table.table())),
                LanguageView.of(words, report.language())));
    }

    private Markup block(FigureSvg drawn, int most) {
        Figure figure = drawn.figure();
        List<List<CellView>> rows = rows(figure.table());
        FigureView view = new FigureView(
                figure,
                new Markup(drawn.wide()),
                new Markup(drawn.narrow()),
                rows.stream().limit(most).toList(),
                Math.max(0, rows.size() - most),
                Directive.isChosen(figure.name()));
        return new Markup(templates.fill(view, LanguageView.of(words, report.language())));
    }

    private List<List<CellView>> rows(FigureTable table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.cells().size())
                        .mapToObj(i -> new CellView(
                                text(row.cells().get(i)), table.columns().get(i).numeric()))
                        .toList())
                .toList();
    }

    private Markup text(FigureTable.Cell cell) {
        return cell.factId()
                .flatMap(report.programme()::statement)
                .map(statement -> numbers.write(statement.amount(), cell.text(), statement.id()))
                .or(() -> cell.quantity().map(quantity -> NumberMarkup.data(quantity, cell.text())))
                .orElseGet(() -> Markup.text(cell.text()));
    }
}
