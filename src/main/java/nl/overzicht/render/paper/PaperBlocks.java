package nl.overzicht.render.paper;

import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.ChoiceReader;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.Selection;
import nl.overzicht.compare.ChangesTable;
import nl.overzicht.compare.History;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.table.ChosenTable;
import nl.overzicht.render.table.ChosenTables;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;

/**
 * The figures and tables that a text on paper requests.
 *
 * @param templates to fill in
 * @param language of the templates
 * @param figures that the text can request
 * @param changes since the last edition, which the text can request; empty: there is no edition
 * @param report that the text belongs to
 */
public record PaperBlocks(
        TemplateEngine templates,
        LanguageView language,
        List<Figure> figures,
        Optional<History.Step> changes,
        Report report) {

    /**
     * A figure in the text.
     *
     * @param label its number followed by a full stop and a space; empty: it has no number
     */
    @ViewOf("letter/figure.ftlh")
    record FigureView(PrintedFigure printed, String figureId, String label, boolean withTable) {}

    /**
     * A table in the text.
     *
     * @param label its number followed by a full stop and a space; empty: it has no number
     */
    @ViewOf("letter/table.ftlh")
    record TableView(ChosenTable chosenTable, String tableId, String label) {}

    /** The changes since the last edition, where the text requests them. */
    @ViewOf("letter/changes.ftlh")
    record ChangesView(ChangesTable changes, String label) {}

    /** The markup of a figure or table without a number; empty when there is none. */
    Optional<Markup> find(Directive directive) {
        if (directive.name().equals(History.TABLE)) {
            return changes("");
        }
        if (directive.isTable()) {
            return table(directive).map(table -> html(table, directive.id(), ""));
        }
        boolean withTable = selection(directive).table().orElse(true);
        return figure(directive).map(figure -> html(figure, "figuur-" + directive.name(), "", withTable));
    }

    /** The options that a directive sets. */
    public Selection selection(Directive directive) {
        return new ChoiceReader(report.programme(), report.facts().sums()).selection(directive);
    }

    /** The figure that a text requests; empty when there is none. */
    public Optional<Figure> figure(Directive directive) {
        return figures.stream()
                .filter(figure -> figure.name().equals(directive.id()))
                .findFirst();
    }

    /** The table of data that a text requests; empty when there is none. */
    public Optional<ChosenTable> table(Directive directive) {
        return ChosenTables.of(report, directive, language.t());
    }

    /**
     * The markup of a figure.
     *
     * @param label before its caption; may be empty
     * @param withTable whether its table is printed too
     */
    public Markup html(Figure figure, String id, String label, boolean withTable) {
        return new Markup(templates.fill(new FigureView(PrintedFigure.of(figure), id, label, withTable), language));
    }

    /**
     * The markup of a table.
     *
     * @param label before its caption; may be empty
     */
    public Markup html(ChosenTable table, String id, String label) {
        return new Markup(templates.fill(new TableView(table, id, label), language));
    }

    /**
     * The markup of the table of changes; empty when there is no edition.
     *
     * @param label before its caption; may be empty
     */
    public Optional<Markup> changes(String label) {
        return changes.map(step -> new ChangesView(ChangesTable.of(step, report), label))
                .map(view -> new Markup(templates.fill(view, language)));
    }

    /** The caption of that table; empty when there is no edition. */
    public String changesCaption() {
        return changes.map(step -> ChangesTable.of(step, report).since())
                .map(since -> language.t().get("changes.caption", since))
                .orElse("");
    }
}
