package nl.overzicht.render.paper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.compare.History;
import nl.overzicht.content.Resources;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.LetterMedium;
import nl.overzicht.render.pdf.PaperPictures;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.SpokenText;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.QuoteMarkup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.TermMarkup;
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
                blocks(report)::find,
                report.settings().site().url(),
                new PaperPictures(report.content(), COLUMN),
                words(report));
    }

    /** The figures and tables in the text. */
    public PaperBlocks blocks(Report report) {
        return new PaperBlocks(templates, language(report), figures, changes, report);
    }

    /** The drawings of the figures, by name. */
    public Map<String, Drawing> drawings() {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::wide));
    }
}
