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
 * The letter as the text that is typeset.
 *
 * @param paper what it is printed with
 */
public record LetterText(PaperText paper) {

    /** The words of its language. */
    public Messages words(Report report) {
        return paper.words(report);
    }

    /** The same as templates see them. */
    public LanguageView language(Report report) {
        return paper.language(report);
    }

    /** Words and style sheets. */
    public Resources resources() {
        return paper.resources();
    }

    /** With which it is written. */
    public TemplateEngine templates() {
        return paper.templates();
    }

    /**
     * What the template sees.
     *
     * @param medium the paper on which the text is written, or one around it
     * @param reportPages of the progress report that goes along; empty: none does
     */
    LetterView view(Report report, UnaryOperator<Medium> medium, Optional<Integer> reportPages) {
        return new LetterWriter(report, words(report))
                .view(
                        body(report, medium),
                        paper.resources().requireText("letter/letter.css"),
                        PrintedLogo.of(report),
                        reportPages);
    }

    /** The Markdown of the letter as the author wrote it. */
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
