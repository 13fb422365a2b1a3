package nl.overzicht.render.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.hyphenation.Dictionaries;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.failure.LayoutFailure;
import nl.overzicht.render.font.FontCache;
import nl.overzicht.render.font.FontCut;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.DraftMark;
import nl.overzicht.render.pdf.Glyphs;
import nl.overzicht.render.pdf.Identity;
import nl.overzicht.render.pdf.LetterFonts;
import nl.overzicht.render.pdf.PagedDocument;
import nl.overzicht.render.pdf.PaperRule;
import nl.overzicht.render.pdf.PdfFinisher;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.WideTables;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.standard.Standard;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Report;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a PDF of a text of the author and compares it with its source and its standard.
 *
 * @param resources fonts, dictionaries and the colour profile
 * @param templates with that of the metadata
 * @param sourceDate the time that documents have; empty: that of the report, if it has a date
 */
public record PaperPrinter(Resources resources, TemplateEngine templates, Optional<Instant> sourceDate) {

    /**
     * What is to be printed.
     *
     * @param path where it is written
     * @param report of which it is
     * @param text of resources and words
     * @param xhtml that is typeset
     * @param drawings in it by name
     * @param info what it says about itself
     * @param mark beside the text of what is not final; empty: none
     * @param places of its words in the files of the author
     */
    public record Job(
            String path,
            Report report,
            PaperText text,
            String xhtml,
            Map<String, Drawing> drawings,
            DocumentInfo info,
            Optional<String> mark,
            TextPlace places) {}

    /** What is done to a document before it is finished. */
    @FunctionalInterface
    public interface Addition {

        /** Changes the document, which stays open. */
        void addTo(PagedDocument document) throws IOException;
    }

    /** The finished PDF; what is wrong with it is a finding. */
    public PdfFinisher.PrintedPdf print(Job job, Addition addition, Findings findings) {
        Typesetter typesetter = new Typesetter(resources);
        try {
            PagedDocument typeset = typesetter.typesetNumbered(job.xhtml(), job.drawings());
            PDDocument document = typeset.raw();
            try (document) {
                Findings unprintable = unprintable(job, typesetter);
                unprintable.sorted().forEach(findings::add);
                addition.addTo(typeset);
                Proof proof = typesetter.proof(typeset, job.places()::of);
                Findings found = new Findings();
                PdfFinisher.PrintedPdf printed = finish(job, typeset, proof, found);
                if (!unprintable.haveErrors()) {
                    standard(job.path(), job.info().part(), job.places()).check(printed.bytes(), found);
                    found.sorted().forEach(findings::add);
                }
                return printed;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The standard that a finished document is compared with.
     *
     * @param path of the document
     * @param part of PDF/A: 2 or 3
     * @param places of its words in the files of the author
     */
    public static Standard standard(String path, int part, TextPlace places) {
        return new Standard(path, part, places::of);
    }

    /** The identity of documents of a report. */
    public Identity identity(Report report, PaperText text) {
        return new Identity(templates, text.language(report), resources.require(Typesetter.PROFILE), time(report));
    }

    /**
     * The time in documents of a report: that of the build, else midnight of the date of the report; empty: it has no
     * date.
     */
    public Optional<Instant> time(Report report) {
        return sourceDate.or(() -> report.settings()
                .date()
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Finishes a document; a failure in the repairs to its tag tree can be caused by the author's own templates. */
    private PdfFinisher.PrintedPdf finish(Job job, PagedDocument typeset, Proof proof, Findings found)
            throws IOException {
        try {
            return finish(job).of(typeset.raw(), job.info(), proof, found);
        } catch (IllegalStateException | NoSuchElementException failed) {
            if (resources.areOwn()) {
                throw new LayoutFailure(job.xhtml(), variant -> canBeRepaired(variant, job.drawings()), failed);
            }
            throw failed;
        }
    }

    private boolean canBeRepaired(String xhtml, Map<String, Drawing> drawings) {
        try (PDDocument document = new Typesetter(resources).typeset(xhtml, drawings)) {
            TagTree.repair(document, TagWords.NONE);
            return true;
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            return false;
        }
    }

    private PdfFinisher finish(Job job) throws IOException {
        TrueTypeFont font = FontCache.of(resources).cut(FontCut.REGULAR);
        Optional<DraftMark> mark = job.mark().isEmpty()
                ? Optional.empty()
                : Optional.of(DraftMark.of(job.mark().get(), font, DraftMark.Place.COLUMN));
        return new PdfFinisher(job.text().words(job.report()), mark, identity(job.report(), job.text()));
    }

    /** What the typeface lacks or the paper is too narrow for; it also explains what is then lost. */
    private Findings unprintable(Job job, Typesetter typesetter) throws IOException {
        Findings findings = new Findings();
        new Glyphs(LetterFonts.of(resources).toCheck()).check(job.xhtml(), job.places()::of, findings);
        new WideTables(typesetter.tooWide(job.xhtml())).check(job.places()::of, findings);
        String dictionary = Dictionaries.file(job.report().language().tag());
        typesetter
                .badDictionary(job.xhtml())
                .ifPresent(bad -> findings.add(PaperRule.BAD_DICTIONARY.at(
                        new Location(dictionary, bad.line(), 1), BilingualText.same(bad.part()))));
        return findings;
    }
}
