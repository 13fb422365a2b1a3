package nl.overzicht.render.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.History;
import nl.overzicht.content.Document;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.When;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.Rendered;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.LetterMedium;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
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

    /** The words of its language. */
    public Messages words(Report report) {
        return Messages.of(resources, report.language());
    }

    /**
     * What the template sees.
     *
     * @param medium the paper on which the text is written, or one around it
     */
    Map<String, Object> view(Report report, UnaryOperator<Medium> medium, Findings findings) {
        return new LetterView(report, words(report))
                .of(body(report, medium), resources.requireText("letter/letter.css"), PrintedLogo.of(report, findings));
    }

    /** What the metadata of a review copy see: the same letter under a title that says what it is. */
    public Map<String, Object> reviewed(Report report) {
        Map<String, Object> view = new HashMap<>(view(report, medium -> medium, new Findings()));
        view.put("title", words(report).get("review.title.of", view.get("title")));
        return view;
    }

    /** The text that is typeset. */
    String xhtml(Map<String, Object> view) {
        return templates.fill("letter/letter.ftlh", view);
    }

    /** As the author wrote it. */
    public static String markdown(Report report) {
        return report.content().document(Document.LETTER).map(Document::text).orElse("");
    }

    private Rendered body(Report report, UnaryOperator<Medium> medium) {
        Medium paper = new LetterMedium(
                figureBlocks(report, words(report)),
                report.settings().site().url(),
                report.content().attachments());
        return new TextRenderer(report.facts(), report.factText()).render(markdown(report), medium.apply(paper));
    }

    private Map<String, Markup> figureBlocks(Report report, Messages words) {
        Map<String, Markup> blocks = new HashMap<>();
        for (Figure figure : figures) {
            Map<String, Object> view = Map.of(
                    "t",
                    words,
                    "figure",
                    figure,
                    "width",
                    points(figure.wide().width()),
                    "height",
                    points(figure.wide().height()));
            blocks.put(figure.name(), new Markup(templates.fill("letter/figure.ftlh", view)));
        }
        changes.ifPresent(step -> blocks.put(History.TABLE, table(step, report, words)));
        return blocks;
    }

    private Markup table(History.Step step, Report report, Messages words) {
        Map<String, Object> view = new HashMap<>();
        view.put("t", words);
        view.put("since", report.wording().moment(When.day(step.from().date())));
        view.put("rows", step.changes().map(Changes::main));
        return new Markup(templates.fill("letter/changes.ftlh", view));
    }

    /** The drawings of its figures by name. */
    Map<String, Drawing> drawings() {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::wide));
    }

    private static String points(double length) {
        return java.math.BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }
}
