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
import nl.overzicht.render.pdf.tagtree.HeardText;
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
 * What a text of the author is printed with.
 *
 * @param resources words and style sheets
 * @param templates to fill
 * @param figures that the text may show
 * @param changes since the last edition, which the text may show; empty: there is none
 */
public record PaperText(
        Resources resources, TemplateEngine templates, List<Figure> figures, Optional<History.Step> changes) {

    /** Width of the text in millimetres, as in the style sheets. */
    private static final double COLUMN = 125;

    /** A figure in the text. @param label its number with a point and a space; empty: it has none */
    @ViewOf("letter/figure.ftlh")
    record FigureView(PrintedFigure printed, String figureId, String label, boolean withTable) {}

    /** A table in the text. @param label its number with a point and a space; empty: it has none */
    @ViewOf("letter/table.ftlh")
    record TableView(ChosenTable chosenTable, String tableId, String label) {}

    /** What changed since the last edition, where the text shows it. */
    @ViewOf("letter/changes.ftlh")
    record ChangesView(ChangesTable changes, String label) {}

    /** The words of the language of a report. */
    public Messages words(Report report) {
        return Messages.of(resources, report.content());
    }

    /** The same as templates see them. */
    public LanguageView language(Report report) {
        return LanguageView.of(words(report), report.language());
    }

    /** The text that is typeset: a template, filled, with typographic marks and with abbreviations that can be heard. */
    public String xhtml(Report report, Record view) {
        String html = QuoteMarkup.of(templates.fill(view, language(report)));
        return new TermMarkup(report.settings().terms()).in(html);
    }

    /**
     * The characters of a text that is typeset, in the order in which they are heard.
     *
     * @param xhtml the text
     * @param original the same text, in whose order and with whose page numbers it is set
     * @throws IOException when the engine cannot set it
     */
    public List<Glyph> heard(String xhtml, String original) throws IOException {
        try (PDDocument document = new Typesetter(resources).typesetAs(xhtml, original, drawings())) {
            return HeardText.of(document, TagTree.repair(document, TagWords.NONE));
        }
    }

    /** The paper on which the text is written. */
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

    /** What a text chooses of what it asks for. */
    public Selection selection(Directive directive, Report report) {
        return new ChoiceReader(report.programme(), report.facts().sums()).selection(directive);
    }

    /** The figure that a text requests; empty: there is none. */
    public Optional<Figure> figure(Directive directive) {
        return figures.stream()
                .filter(figure -> figure.name().equals(directive.id()))
                .findFirst();
    }

    /** The table of data that a text requests; empty: there is none. */
    public Optional<ChosenTable> table(Directive directive, Report report) {
        return ChosenTables.of(report, directive, words(report));
    }

    /**
     * A figure of the text.
     *
     * @param label what is before its caption; may be empty
     * @param withTable whether its table goes along
     */
    public Markup html(Figure figure, String id, String label, boolean withTable, Report report) {
        return new Markup(
                templates.fill(new FigureView(PrintedFigure.of(figure), id, label, withTable), language(report)));
    }

    /** A table of the text. @param label what is before its caption; may be empty */
    public Markup html(ChosenTable table, String id, String label, Report report) {
        return new Markup(templates.fill(new TableView(table, id, label), language(report)));
    }

    /** The table of what changed; empty: there is no edition. @param label what is before its caption; may be empty */
    public Optional<Markup> changes(Report report, String label) {
        return changes.map(step -> new ChangesView(ChangesTable.of(step, report), label))
                .map(view -> new Markup(templates.fill(view, language(report))));
    }

    /** The caption of that table. */
    public String changesCaption(Report report) {
        return changes.map(step -> ChangesTable.of(step, report).since())
                .map(since -> words(report).get("changes.caption", since))
                .orElse("");
    }

    /** The drawings of its figures, by name. */
    public Map<String, Drawing> drawings() {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::wide));
    }
}
