package nl.overzicht.render.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.compare.ChangesTable;
import nl.overzicht.compare.History;
import nl.overzicht.content.Resources;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.LetterMedium;
import nl.overzicht.render.pdf.PaperPictures;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.QuoteMarkup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.TermMarkup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;

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

    /** A figure in the text. @param label its number with a point and a blank; empty: it has none */
    @ViewOf("letter/figure.ftlh")
    record FigureView(PrintedFigure printed, String figureId, String label) {}

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

    /** The paper on which the text is written. */
    public LetterMedium medium(Report report) {
        return new LetterMedium(
                blocks(report),
                report.settings().site().url(),
                new PaperPictures(report.content(), COLUMN),
                words(report));
    }

    private Map<String, Markup> blocks(Report report) {
        Map<String, Markup> blocks = new HashMap<>();
        figures.forEach(figure -> blocks.put(figure.name(), figure(figure, "figuur-" + figure.name(), "", report)));
        changes(report, "").ifPresent(table -> blocks.put(History.TABLE, table));
        return blocks;
    }

    /** A figure of the text. @param label what stands before its caption; may be empty */
    public Markup figure(Figure figure, String id, String label, Report report) {
        return new Markup(templates.fill(new FigureView(PrintedFigure.of(figure), id, label), language(report)));
    }

    /** The table of what changed; empty: there is no edition. @param label what stands before its caption; may be empty */
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

    /** The drawings of its figures by name. */
    public Map<String, Drawing> drawings() {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::wide));
    }
}
