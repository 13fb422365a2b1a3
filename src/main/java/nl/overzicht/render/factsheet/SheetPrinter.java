package nl.overzicht.render.factsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.PdfStandard;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.Finish;
import nl.overzicht.render.pdf.Glyphs;
import nl.overzicht.render.pdf.Identity;
import nl.overzicht.render.pdf.LetterFonts;
import nl.overzicht.render.pdf.Mark;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes PDFs of factsheets. Safe for use by several threads; closed when the last is made. */
final class SheetPrinter implements AutoCloseable {

    /** What a template sees the style sheet as. */
    private static final String CSS = "factsheet/factsheet.css";

    private final Typesetter typesetter;
    private final TemplateEngine templates;
    private final TrueTypeFont font;
    private final Glyphs glyphs;
    private final Markup css;
    private final Finish finish;

    /**
     * @param words of the templates
     * @param mark beside the text of what is not final; empty: none
     * @param time that documents bear; empty: none
     */
    SheetPrinter(Resources resources, Messages words, Optional<String> mark, Optional<Instant> time)
            throws IOException {
        this.typesetter = new Typesetter(resources);
        this.templates = new TemplateEngine(resources);
        this.font = new LetterFonts(resources).regular();
        this.glyphs = new Glyphs(new LetterFonts(resources).toCheck());
        this.css = new Markup(resources.requireText(CSS));
        this.finish = new Finish(
                words,
                mark.isEmpty() ? Optional.empty() : Optional.of(Mark.of(mark.get(), font, Mark.Place.MARGIN)),
                new Identity(templates, resources.require(Typesetter.PROFILE), time));
        font.getUnicodeCmapLookup();
    }

    /** The PDF of a sheet; a glyph that the typeface lacks is a finding. */
    Finish.Printed print(Sheet sheet, Findings findings) {
        Map<String, Object> view = new HashMap<>(sheet.view());
        view.put("css", css);
        view.put("part", PdfStandard.PDF_A_2A.part());
        view.put("letter", Map.of("subject", sheet.title()));
        sheet.figure().ifPresent(figure -> addFigure(figure, view));
        String xhtml = templates.fill("factsheet/" + sheet.template(), view);
        Map<String, Drawing> drawings =
                sheet.figure().map(one -> Map.of(one.name(), one.wide())).orElse(Map.of());
        try (PDDocument document = typesetter.typeset(xhtml, drawings)) {
            glyphs.check(xhtml, shown -> sheet.place(), findings);
            return finish.of(document, view);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void addFigure(Figure figure, Map<String, Object> view) {
        view.put("figure", figure);
        view.put("width", points(figure.wide().width()));
        view.put("height", points(figure.wide().height()));
    }

    private static String points(double length) {
        return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
