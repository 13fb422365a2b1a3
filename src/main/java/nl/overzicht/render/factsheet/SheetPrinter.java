package nl.overzicht.render.factsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Terms;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.render.font.FontFace;
import nl.overzicht.render.pdf.DraftMark;
import nl.overzicht.render.pdf.Glyphs;
import nl.overzicht.render.pdf.Identity;
import nl.overzicht.render.pdf.LetterFonts;
import nl.overzicht.render.pdf.PagedDocument;
import nl.overzicht.render.pdf.PdfFinisher;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.standard.Standard;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.QuoteMarkup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.TermMarkup;
import nl.overzicht.render.template.ViewOf;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the PDFs of factsheets. Safe for use by several threads. */
final class SheetPrinter {

    /** A second page with fewer lines than this is avoided if possible. */
    private static final int FEW_LINES = 12;

    private final Resources resources;
    private final Typesetter typesetter;
    private final TemplateEngine templates;
    private final Glyphs glyphs;
    private final LanguageView language;
    private final TermMarkup terms;
    private final PdfFinisher finish;

    /**
     * @param language of the templates
     * @param terms to mark
     * @param mark the draft mark in the margin; empty: none
     * @param time in the documents; empty: none
     */
    SheetPrinter(Resources resources, LanguageView language, Terms terms, Optional<String> mark, Optional<Instant> time)
            throws IOException {
        this.resources = resources;
        this.typesetter = new Typesetter(resources);
        this.templates = TemplateEngine.of(resources);
        LetterFonts fonts = LetterFonts.of(resources);
        this.glyphs = new Glyphs(fonts.toCheck());
        this.language = language;
        this.terms = new TermMarkup(terms);
        this.finish = new PdfFinisher(
                language.t(),
                DraftMark.of(mark, fonts.cache().face(FontFace.REGULAR), DraftMark.Place.MARGIN),
                new Identity(templates, language, resources.require(Typesetter.PROFILE), time));
    }

    /** A sheet with its PDF. */
    record PrintedSheet(Sheet sheet, PdfFinisher.PrintedPdf printed) {

        /** Whether it has a second page with a few lines only. */
        boolean isBarelyTwoPages() {
            return printed.pages() == 2 && printed.lastLines() < FEW_LINES;
        }
    }

    /**
     * The PDF of a sheet. When its second page has few lines and a more compact fit has only one page, that one is used.
     *
     * @param sheets makes the sheet in a given fit
     * @param findings receives what is wrong with the sheet, such as glyphs that the typeface lacks
     */
    PrintedSheet print(Function<SheetFit, Sheet> sheets, Findings findings) {
        Findings found = new Findings();
        PrintedSheet usual = print(sheets.apply(SheetFit.USUAL), SheetFit.USUAL, found);
        for (SheetFit fit : List.of(SheetFit.LOW_FIGURE, SheetFit.TIGHT)) {
            if (usual.isBarelyTwoPages()) {
                Findings own = new Findings();
                PrintedSheet fitting = print(sheets.apply(fit), fit, own);
                if (fitting.printed().pages() == 1) {
                    return check(fitting, own, findings);
                }
            }
        }
        return check(usual, found, findings);
    }

    /** Compares a finished sheet with its standard. */
    private PrintedSheet check(PrintedSheet printed, Findings found, Findings findings) {
        Sheet sheet = printed.sheet();
        try {
            new Standard(sheet.address(), sheet.frame().document().part(), words -> place(words, sheet))
                    .check(printed.printed().bytes(), found);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        found.toSortedList().forEach(findings::add);
        return printed;
    }

    /**
     * The location in the author's template that contains these words; without words the author's template of the sheet.
     * Otherwise the place of its subject in the data.
     */
    private Location place(List<String> words, Sheet sheet) {
        String template = sheet.view().getClass().getAnnotation(ViewOf.class).value();
        return resources
                .place(words)
                .or(() -> resources.own(template).filter(own -> words.isEmpty()))
                .orElseGet(sheet::place);
    }

    private PrintedSheet print(Sheet sheet, SheetFit fit, Findings findings) {
        String xhtml = terms.mark(QuoteMarkup.of(
                templates.fill(sheet.view(), language, sheet.frame().withFit(fit))));
        try {
            PagedDocument typeset = typesetter.typesetNumbered(xhtml, sheet.drawings(fit));
            try (PDDocument document = typeset.raw()) {
                Findings unprintable = new Findings();
                glyphs.check(xhtml, shown -> place(List.of(shown), sheet), unprintable);
                unprintable.toSortedList().forEach(findings::add);
                Proof proof = typesetter.proof(typeset, words -> place(words, sheet));
                Findings own = unprintable.haveErrors() ? new Findings() : findings;
                return new PrintedSheet(sheet, finish.of(document, sheet.frame().document(), proof, own));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
