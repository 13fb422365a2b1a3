package nl.overzicht.render.paper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.choice.ChoiceReader;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.Selection;
import nl.overzicht.compare.ChangesTable;
import nl.overzicht.compare.History;
import nl.overzicht.content.Resources;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.LetterMedium;
import nl.overzicht.render.pdf.PaperPictures;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.SpokenText;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import nl.overzicht.render.table.ChosenTable;
import nl.overzicht.render.table.ChosenTables;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.QuoteMarkup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.TermMarkup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The resources and words with which a text of the author is printed.
 *
 * @param resources words and style sheets
 * @param templates to fill in
 * @param figures that the text can request
 * @param changes since the last edition, which the text can request; empty: there is no edition
 */
public record PaperText(
        Resources resources, TemplateEngine templates, List<Figure> figures, Optional<History.Step> changes) {

    /** Width of the column of text in millimetres, as in the style sheets. */
    private static final double COLUMN = 125;

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

    /** The words of the templates in the language of a report. */
    public Messages words(Report report) {
        return Messages.of(resources, report.content());
    }

    /** The same words as templates see them. */
    public LanguageView language(Report report) {
        return LanguageView.of(words(report), report.language());
    }

    /** The XHTML of a document: its template filled in, with typographic quotation marks and marked abbreviations. */
    public String xhtml(Report report, Record view) {
        String html = QuoteMarkup.of(templates.fill(view, language(report)));
        return new TermMarkup(report.settings().terms()).mark(html);
    }

    /**
     * The characters of a document in reading order.
     *
     * @param xhtml the document
     * @param original the same document, which determines its reading order and page numbers
     * @throws IOException when the engine cannot lay it out
     */
    public List<Glyph> readGlyphs(String xhtml, String original) throws IOException {
        try (PDDocument document = new Typesetter(resources).typesetAs(xhtml, original, drawings())) {
            return SpokenText.of(document, TagTree.repair(document, TagWords.NONE));
        }
    }

    /** The medium on which the text is written. */
    public LetterMedium medium(Report report) {
        return new LetterMedium(
                directive -> block(directive, report),
                report.settings().site().url(),
                new PaperPictures(report.content(), COLUMN),
                words(report));
    }

    private Optional<Markup> block(Directive directive, Report report) {
        if (directive.name().equals(History.TABLE)) {
            return changes(report, "");
        }
        if (directive.isTable()) {
            return table(directive, report).map(table -> html(table, directive.id(), "", report));
        }
        boolean withTable = selection(directive, report).table().orElse(true);
        return figure(directive).map(figure -> html(figure, "figuur-" + directive.name(), "", withTable, report));
    }

    /** The options that a directive sets. */
    public Selection selection(Directive directive, Report report) {
        return new ChoiceReader(report.programme(), report.facts().sums()).selection(directive);
    }

    /** The figure that a text requests; empty when there is none. */
    public Optional<Figure> figure(Directive directive) {
        return figures.stream()
                .filter(figure -> figure.name().equals(directive.id()))
                .findFirst();
    }

    /** The table of data that a text requests; empty when there is none. */
    public Optional<ChosenTable> table(Directive directive, Report report) {
        return ChosenTables.of(report, directive, words(report));
    }

    /**
     * The markup of a figure.
     *
     * @param label before its caption; may be empty
     * @param withTable whether its table is printed too
     */
    public Markup html(Figure figure, String id, String label, boolean withTable, Report report) {
        return new Markup(
                templates.fill(new FigureView(PrintedFigure.of(figure), id, label, withTable), language(report)));
    }

    /**
     * The markup of a table.
     *
     * @param label before its caption; may be empty
     */
    public Markup html(ChosenTable table, String id, String label, Report report) {
        return new Markup(templates.fill(new TableView(table, id, label), language(report)));
    }

    /**
     * The markup of the table of changes; empty when there is no edition.
     *
     * @param label before its caption; may be empty
     */
    public Optional<Markup> changes(Report report, String label) {
        return changes.map(step -> new ChangesView(ChangesTable.of(step, report), label))
                .map(view -> new Markup(templates.fill(view, language(report))));
    }

    /** The caption of that table; empty when there is no edition. */
    public String changesCaption(Report report) {
        return changes.map(step -> ChangesTable.of(step, report).since())
                .map(since -> words(report).get("changes.caption", since))
                .orElse("");
    }

    /** The drawings of the figures, by name. */
    public Map<String, Drawing> drawings() {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::wide));
    }
}
