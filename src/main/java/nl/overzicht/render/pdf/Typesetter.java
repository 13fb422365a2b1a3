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
import nl.overzicht.content.Palette;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Location;
import nl.overzicht.hyphenation.BadDictionary;
import nl.overzicht.hyphenation.Dictionaries;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.failure.LayoutFailure;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.font.FontCut;
import nl.overzicht.render.pdf.layout.EndlessPage;
import nl.overzicht.render.pdf.layout.PageBreaks;
import nl.overzicht.render.pdf.markup.BlockMove;
import nl.overzicht.render.pdf.markup.Notes;
import nl.overzicht.render.pdf.markup.PageReferences;
import nl.overzicht.render.pdf.markup.RunningText;
import nl.overzicht.render.pdf.markup.TableFit;
import nl.overzicht.render.pdf.page.Pagination;
import nl.overzicht.render.pdf.page.Paginator;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.proof.SourceWords;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * XHTML to PDF. The engine gets no file and no network: everything it may use is handed to it. Safe for use by several
 * threads.
 *
 * @param resources the colour profile
 * @param fonts of all documents
 * @param dictionaries that break words of tables
 */
public record Typesetter(Resources resources, LetterFonts fonts, Dictionaries dictionaries) {

    /** @param resources fonts, dictionaries and the colour profile */
    public Typesetter(Resources resources) {
        this(resources, LetterFonts.of(resources), new Dictionaries(resources::find));
    }

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The name of the colour profile: sRGB, IEC 61966-2-1. */
    public static final String PROFILE = "letter/srgb.icc";

    /**
     * A document that was typeset.
     *
     * @param raw the document, open; who has it closes it
     * @param source its text, with the numbers of pages that it names, in the order in which it is printed
     * @param front how many pages are before the first chapter with numbers of their own; 0: none
     */
    public record Typeset(PDDocument raw, Document source, int front) {}

    /**
     * The raw document, open; the caller closes it. Its pages begin where {@link Paginator} says.
     *
     * @param xhtml a whole document, well-formed
     * @param drawings by the names under which the document refers to them
     * @throws IOException when the engine cannot set it
     */
    public PDDocument typeset(String xhtml, Map<String, Drawing> drawings) throws IOException {
        return typesetNumbered(xhtml, drawings).raw();
    }

    /** The same of a text that may name the pages of its parts ({@link PageReferences}). */
    public Typeset typesetNumbered(String xhtml, Map<String, Drawing> drawings) throws IOException {
        // The engine logs to the console by a switch of the whole JVM; what matters is checked in its result.
        XRLog.setLoggingEnabled(false);
        try {
            return PageSetting.typeset(this, xhtml, drawings);
        } catch (TemplateFailure known) {
            throw known;
        } catch (RuntimeException | StackOverflowError failed) {
            if (resources.areOwn()) {
                throw new LayoutFailure(xhtml, variant -> PageSetting.canBe(this, variant, drawings), failed);
            }
            throw failed;
        }
    }

    /** A text as a document, with its words and tables broken where they must be. */
    Document read(String xhtml) throws IOException {
        Document page = parse(xhtml);
        tables(page).mark(page);
        new RunningText(text -> dictionaries.hyphens(language(page)).in(text)).mark(page);
        return page;
    }

    private Document parse(String xhtml) throws IOException {
        return PageReader.read(xhtml, Palette.of(resources));
    }

    /**
     * The raw document with the text in the order of another and the numbers of its pages, but not on these; the caller closes it.
     *
     * @param original the same blocks
     */
    public PDDocument typesetAs(String xhtml, String original, Map<String, Drawing> drawings) throws IOException {
        XRLog.setLoggingEnabled(false);
        Map<String, String> numbers = numbers(original, drawings);
        EndlessPage measured = measure(read(PageReferences.in(original, numbers, false)), drawings);
        Document page = inOrder(PageReferences.in(xhtml, numbers, false), measured, pages(measured, 0));
        PDDocument document = new PDDocument();
        try (PdfBoxRenderer renderer = engine().renderer(document, page, drawings)) {
            renderer.createPDFWithoutClosing();
        }
        return document;
    }

    private Map<String, String> numbers(String xhtml, Map<String, Drawing> drawings) throws IOException {
        if (PageReferences.of(parse(xhtml), false).elements().isEmpty()) {
            return Map.of();
        }
        Typeset typeset = typesetNumbered(xhtml, drawings);
        typeset.raw().close();
        return PageReferences.of(typeset.source(), false).said();
    }

    /** A text with its blocks in the order in which those of a measured text are printed; those have not moved yet. */
    Document inOrder(String xhtml, EndlessPage measured, Pagination pages) throws IOException {
        Document page = read(xhtml);
        List<BlockMove> moves = new PageBreaks(measured).moves(pages);
        BlockMove.in((Element) page.getElementsByTagName("body").item(0), moves).forEach(BlockMove::apply);
        return page;
    }

    static Pagination pages(EndlessPage measured, double reserve) {
        return new Paginator(measured.paper().without(reserve)).paginate(measured.blocks());
    }

    /** Measures a document, which is left as it was. */
    EndlessPage measure(Document page, Map<String, Drawing> drawings) throws IOException {
        Notes notes = Notes.of(page);
        notes.setApart();
        Node style = style(page, EndlessPage.STYLE);
        try (PDDocument scratch = new PDDocument();
                PdfBoxRenderer renderer = engine().renderer(scratch, page, drawings)) {
            renderer.layout();
            return EndlessPage.of(renderer);
        } finally {
            notes.putBack();
            style.getParentNode().removeChild(style);
        }
    }

    static Node style(Document page, String declarations) {
        Node style = page.createElementNS(XHTML, "style");
        style.setTextContent(declarations);
        return page.getElementsByTagName("head").item(0).appendChild(style);
    }

    private Engine engine() {
        return new Engine(resources, fonts, new ArrayList<>());
    }

    /** The captions of the tables that fit on no page, in order; empty: all fit. */
    public List<String> tooWide(String xhtml) throws IOException {
        Document page = parse(xhtml);
        return tables(page).tooWide(page);
    }

    /** What is wrong with the dictionary of a page's language; empty: nothing, or no table needs its words broken. */
    public Optional<BadDictionary> badDictionary(String xhtml) throws IOException {
        Document page = parse(xhtml);
        boolean isNeeded = tables(page).needsHyphens(page);
        return isNeeded ? dictionaries.fault(language(page)) : Optional.empty();
    }

    private static String language(Document page) {
        return page.getDocumentElement().getAttribute("lang");
    }

    private TableFit tables(Document page) throws IOException {
        String language = language(page);
        return new TableFit(
                fonts.cache().cut(FontCut.REGULAR),
                fonts.cache().cut(FontCut.BOLD),
                text -> dictionaries.hyphens(language).in(text));
    }

    /**
     * What a document is compared with: its source, read again, so that what was changed to set it is compared with it too.
     *
     * @param places of words that follow each other, in the files of the author
     */
    public Proof proof(Typeset document, Function<List<String>, Location> places) {
        return new Proof(SourceWords.of(document.source()), LineBreaks::within, places);
    }

    /**
     * Typesets a line and discards it. The first document of a process takes a second, most of it in loading the engine;
     * that can be done while the content is still being read.
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
            // The letter itself will show it.
        }
    }
}
