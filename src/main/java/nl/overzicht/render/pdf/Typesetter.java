package nl.overzicht.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Location;
import nl.overzicht.hyphenation.BadDictionary;
import nl.overzicht.hyphenation.Dictionaries;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.failure.LayoutFailure;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.pdf.layout.EndlessPage;
import nl.overzicht.render.pdf.markup.PageReferences;
import nl.overzicht.render.pdf.page.Paginator;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.proof.SourceWords;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Converts XHTML to PDF. The engine has no access to files or network; all it may use is passed to it. Safe for use
 * by several threads.
 *
 * @param resources the colour profile
 * @param fonts of all documents
 * @param dictionaries hyphenation dictionaries for words in tables
 */
public record Typesetter(Resources resources, LetterFonts fonts, Dictionaries dictionaries) {

    /** @param resources fonts, dictionaries and the colour profile */
    public Typesetter(Resources resources) {
        this(resources, LetterFonts.of(resources), new Dictionaries(resources::find));
    }

    /** The name of the colour profile: sRGB, IEC 61966-2-1. */
    public static final String PROFILE = "letter/srgb.icc";

    /**
     * The raw document, open; the caller closes it. {@link Paginator} decides where its pages begin.
     *
     * @param xhtml a whole document, well-formed
     * @param drawings by the names under which the document refers to them
     * @throws IOException when the engine cannot lay it out
     */
    public PDDocument typeset(String xhtml, Map<String, Drawing> drawings) throws IOException {
        return typesetNumbered(xhtml, drawings).raw();
    }

    /** As {@link #typeset}, for a text that may refer to page numbers of its parts ({@link PageReferences}). */
    public PagedDocument typesetNumbered(String xhtml, Map<String, Drawing> drawings) throws IOException {
        // Engine logging is one switch of the whole JVM; errors that matter are found by checking the result.
        XRLog.setLoggingEnabled(false);
        try {
            return PageSetting.typeset(measurer(), xhtml, drawings);
        } catch (TemplateFailure known) {
            throw known;
        } catch (RuntimeException | StackOverflowError failed) {
            if (resources.areOwn()) {
                throw new LayoutFailure(
                        xhtml, variant -> PageSetting.isPossible(measurer(), variant, drawings), failed);
            }
            throw failed;
        }
    }

    /**
     * The raw document with the blocks and page numbers of another, but without its page breaks; the caller closes it.
     *
     * @param original the document with the same blocks in their original order
     */
    public PDDocument typesetAs(String xhtml, String original, Map<String, Drawing> drawings) throws IOException {
        XRLog.setLoggingEnabled(false);
        Map<String, String> numbers = numbers(original, drawings);
        Measurer measurer = measurer();
        EndlessPage measured = measurer.measure(measurer.read(PageReferences.fill(original, numbers, false)), drawings);
        Document page =
                measurer.inOrder(PageReferences.fill(xhtml, numbers, false), measured, Measurer.pages(measured, 0));
        PDDocument document = new PDDocument();
        try (PdfBoxRenderer renderer = measurer.renderer(document, page, drawings, new ArrayList<>())) {
            renderer.createPDFWithoutClosing();
        }
        return document;
    }

    private Map<String, String> numbers(String xhtml, Map<String, Drawing> drawings) throws IOException {
        if (PageReferences.of(measurer().parse(xhtml), false).elements().isEmpty()) {
            return Map.of();
        }
        PagedDocument typeset = typesetNumbered(xhtml, drawings);
        typeset.raw().close();
        return PageReferences.of(typeset.source(), false).numbers();
    }

    /** The captions of tables that are too wide for any page, in order; empty: all fit. */
    public List<String> captionsOfTooWide(String xhtml) throws IOException {
        Document page = measurer().parse(xhtml);
        return measurer().tables(page).captionsOfTooWide(page);
    }

    /** The problem with the hyphenation dictionary of a page's language; empty: none, or no table needs hyphenation. */
    public Optional<BadDictionary> badDictionary(String xhtml) throws IOException {
        Document page = measurer().parse(xhtml);
        boolean isNeeded = measurer().tables(page).needsHyphens(page);
        return isNeeded ? dictionaries.fault(Measurer.language(page)) : Optional.empty();
    }

    private Measurer measurer() {
        return new Measurer(resources, fonts, dictionaries);
    }

    /**
     * The source that a document is compared with, read again, so that changes made for the layout are compared too.
     *
     * @param places finds consecutive words in the files of the author
     */
    public Proof proof(PagedDocument document, Function<List<String>, Location> places) {
        return new Proof(SourceWords.of(document.source()), LineBreaks::find, places);
    }

    /**
     * Lays out one line and discards it. The first document of a process takes a second, mostly to load the engine;
     * this can be done while the content is still being read.
     */
    public void warmUp() {
        String page = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>-</title><style>html {font-family: '"
                + LetterFonts.FAMILY + "'} i {float: footnote} .b {position: absolute}</style></head>"
                + "<body><p>-<i>-</i> <a href='https://localhost'>-</a></p><p class='b'>-</p><ul><li>-</li></ul>"
                + "<table><thead><tr><th>-</th></tr></thead><tbody><tr><td>-</td></tr></tbody></table></body></html>";
        try (PDDocument document = typeset(page, Map.of())) {
            TagTree.repair(document, TagWords.NONE);
            document.save(OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException failed) {
            // An error will show again when the letter is rendered.
        }
    }
}
