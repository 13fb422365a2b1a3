package nl.overzicht.render.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.compare.ChangesTable;
import nl.overzicht.compare.History;
import nl.overzicht.content.Document;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Settings.Computed;
import nl.overzicht.narrative.html.ComputedNote;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.Rendered;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.DocumentInfo;
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
 * The letter as the text that is typeset.
 *
 * @param resources words and style sheet
 * @param templates of the letter
 * @param figures that the text may show
 * @param changes since the last edition, which the text may show; empty: there is none
 */
public record LetterText(
        Resources resources, TemplateEngine templates, List<Figure> figures, Optional<History.Step> changes) {

    /** Width of the text in millimetres, as in the style sheet. */
    private static final double COLUMN = 125;

    /** A figure that stands in the text. */
    @ViewOf("letter/figure.ftlh")
    record FigureView(PrintedFigure printed) {}

    /** What changed since the last edition, where the text shows it. */
    @ViewOf("letter/changes.ftlh")
    record ChangesView(ChangesTable changes) {}

    /** The words of its language. */
    public Messages words(Report report) {
        return Messages.of(resources, report.content());
    }

    /** The same as templates see them. */
    public LanguageView language(Report report) {
        return LanguageView.of(words(report), report.language());
    }

    /**
     * What the template sees.
     *
     * @param medium the paper on which the text is written, or one around it
     */
    LetterView view(Report report, UnaryOperator<Medium> medium) {
        return new LetterWriter(report, words(report))
                .view(body(report, medium), resources.requireText("letter/letter.css"), PrintedLogo.of(report));
    }

    /** What a review copy says about itself: the same letter under a title that says what it is. */
    public DocumentInfo reviewed(Report report) {
        DocumentInfo letter = new LetterWriter(report, words(report)).info();
        return letter.titled(words(report).get("review.title.of", letter.title()));
    }

    /** The text that is typeset. */
    String xhtml(Report report, LetterView view) {
        String html = QuoteMarkup.of(templates.fill(view, language(report)));
        return new TermMarkup(report.settings().terms()).in(html);
    }

    /** As the author wrote it. */
    public static String markdown(Report report) {
        return report.content().document(Document.LETTER).map(Document::text).orElse("");
    }

    private Rendered body(Report report, UnaryOperator<Medium> medium) {
        Medium paper = new LetterMedium(
                blocks(report),
                report.settings().site().url(),
                new PaperPictures(report.content(), COLUMN),
                words(report));
        return new TextRenderer(report.facts(), report.factText())
                .render(markdown(report), medium.apply(paper), computedNote(report));
    }

    private Optional<ComputedNote> computedNote(Report report) {
        Messages words = words(report);
        return report.settings().letter().computed() == Computed.NOTE
                ? Optional.of(new ComputedNote(numbers -> words.get("letter.computed.note", numbers)))
                : Optional.empty();
    }

    private Map<String, Markup> blocks(Report report) {
        LanguageView language = language(report);
        Map<String, Markup> blocks = new HashMap<>();
        for (Figure figure : figures) {
            FigureView view = new FigureView(PrintedFigure.of(figure));
            blocks.put(figure.name(), new Markup(templates.fill(view, language)));
        }
        changes.map(step -> new ChangesView(ChangesTable.of(step, report)))
                .ifPresent(view -> blocks.put(History.TABLE, new Markup(templates.fill(view, language))));
        return blocks;
    }

    /** The drawings of its figures by name. */
    Map<String, Drawing> drawings() {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::wide));
    }
}
