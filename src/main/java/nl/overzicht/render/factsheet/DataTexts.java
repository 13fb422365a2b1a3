package nl.overzicht.render.factsheet;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Prose;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.render.pdf.LetterMedium;
import nl.overzicht.render.pdf.PaperPictures;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * The short texts of data files, as HTML for paper.
 *
 * @param report with the texts
 * @param words of the templates
 * @param figures blocks that a text can request, by name
 */
record DataTexts(Report report, Messages words, Map<String, Markup> figures) {

    /** Most width of a picture in millimetres: the narrowest column of text. */
    private static final double COLUMN = 120;

    /** A short text from a data file; {@link Markup#NONE} when there is none. */
    Markup prose(String key) {
        Prose prose = report.content().prose().get(key);
        return prose == null ? Markup.NONE : new Markup(renderer().renderProse(prose.text(), medium()));
    }

    /** A short text of one paragraph, for use within another element; {@link Markup#NONE} when there is none. */
    Markup line(String key) {
        Prose prose = report.content().prose().get(key);
        return prose == null ? Markup.NONE : new Markup(renderer().renderLine(prose.text(), medium()));
    }

    private TextRenderer renderer() {
        return new TextRenderer(report.facts(), report.factText());
    }

    private LetterMedium medium() {
        return new LetterMedium(
                directive -> Optional.ofNullable(figures.get(directive.id())),
                report.settings().site().url(),
                new PaperPictures(report.content(), COLUMN),
                words);
    }
}
