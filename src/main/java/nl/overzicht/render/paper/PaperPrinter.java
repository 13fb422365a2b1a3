package nl.overzicht.render.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.failure.LayoutFailure;
import nl.overzicht.render.font.FontCache;
import nl.overzicht.render.font.FontFace;
import nl.overzicht.render.pdf.DraftMark;
import nl.overzicht.render.pdf.Identity;
import nl.overzicht.render.pdf.PagedDocument;
import nl.overzicht.render.pdf.PdfFinisher;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.standard.Standard;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Report;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the PDF of a text of the author, and compares it with its source and with its standard.
 *
 * @param resources fonts, dictionaries and the colour profile
 * @param templates among them the one for metadata
 * @param sourceDate the time in the documents; empty: that of the report, if it has a date
 */
public record PaperPrinter(Resources resources, TemplateEngine templates, Optional<Instant> sourceDate) {

    /** A step between layout and finishing. */
    @FunctionalInterface
    public interface Addition {

        /** Changes the document and leaves it open. */
        void addTo(PagedDocument document) throws IOException;
    }

    /**
     * The finished PDF.
     *
     * @param findings receives what is wrong with it
     */
    public PdfFinisher.PrintedPdf print(PrintJob job, Addition addition, Findings findings) {
        Typesetter typesetter = new Typesetter(resources);
        try {
            PagedDocument typeset = typesetter.typesetNumbered(job.xhtml(), job.drawings());
            PDDocument document = typeset.raw();
            try (document) {
                Findings unprintable = new PrintableText(resources, typesetter).check(job);
                unprintable.toSortedList().forEach(findings::add);
                addition.addTo(typeset);
                Proof proof = typesetter.proof(typeset, job.places()::of);
                Findings found = new Findings();
                PdfFinisher.PrintedPdf printed = finish(job, typeset, proof, found);
                if (!unprintable.haveErrors()) {
                    standard(job.path(), job.info().part(), job.places()).check(printed.bytes(), found);
                    found.toSortedList().forEach(findings::add);
                }
                return printed;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The standard that a finished document must conform to.
     *
     * @param path of the document
     * @param part of PDF/A: 2 or 3
     * @param places finds its words in the author's files
     */
    public static Standard standard(String path, int part, TextPlace places) {
        return new Standard(path, part, places::of);
    }

    /** The identity that documents of a report carry in their metadata. */
    public Identity identity(Report report, PaperText text) {
        return new Identity(templates, text.language(report), resources.require(Typesetter.PROFILE), time(report));
    }

    /**
     * The time in documents of a report: that of the build, else midnight UTC on the date of the report; empty when it has no
     * date.
     */
    public Optional<Instant> time(Report report) {
        return sourceDate.or(() -> report.settings()
                .date()
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Finishes a document. The author's own templates can cause a failure when its tag tree is repaired. */
    private PdfFinisher.PrintedPdf finish(PrintJob job, PagedDocument typeset, Proof proof, Findings found)
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

    private PdfFinisher finish(PrintJob job) throws IOException {
        TrueTypeFont font = FontCache.of(resources).face(FontFace.REGULAR);
        Optional<DraftMark> mark = DraftMark.of(job.mark(), font, DraftMark.Place.COLUMN);
        return new PdfFinisher(job.text().words(job.report()), mark, identity(job.report(), job.text()));
    }
}
