package nl.overzicht.render.letter;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overzicht.content.Document;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Settings.ComputedMarking;
import nl.overzicht.narrative.html.ComputedNote;
import nl.overzicht.narrative.html.HtmlText;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.render.paper.PaperText;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Report;

/**
 * The texts and view of a letter.
 *
 * @param paper the resources and words with which it is printed
 */
public record LetterText(PaperText paper) {

    /** The words of the templates in its language. */
    public Messages words(Report report) {
        return paper.words(report);
    }

    /** The same words as templates see them. */
    public LanguageView language(Report report) {
        return paper.language(report);
    }

    /** Words and style sheets. */
    public Resources resources() {
        return paper.resources();
    }

    /** The engine of its templates. */
    public TemplateEngine templates() {
        return paper.templates();
    }

    /**
     * What the template sees.
     *
     * @param medium wraps the medium on which the text is written
     * @param reportPages number of pages of the enclosed progress report; empty: none is enclosed
     */
    LetterView view(Report report, UnaryOperator<Medium> medium, Optional<Integer> reportPages) {
        return new LetterWriter(report, words(report))
                .view(
                        body(report, medium),
                        paper.resources().requireText("letter/letter.css"),
                        PrintedLogo.of(report),
                        reportPages);
    }

    /** The Markdown of the letter; empty when there is none. */
    public static String markdown(Report report) {
        return report.content().document(Document.LETTER).map(Document::text).orElse("");
    }

    private HtmlText body(Report report, UnaryOperator<Medium> medium) {
        return new TextRenderer(report.facts(), report.factText())
                .render(markdown(report), medium.apply(paper.medium(report)), computedNote(report));
    }

    private Optional<ComputedNote> computedNote(Report report) {
        Messages words = words(report);
        return report.settings().letter().computed() == ComputedMarking.NOTE
                ? Optional.of(new ComputedNote(numbers -> words.get("letter.computed.note", numbers)))
                : Optional.empty();
    }
}
