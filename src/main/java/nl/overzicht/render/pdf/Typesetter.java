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

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The name of the colour profile: sRGB, IEC 61966-2-1. */
    public static final String PROFILE = "letter/srgb.icc";

    /**
     * A laid-out document.
     *
     * @param raw the document, open; the owner closes it
     * @param source its text with the page numbers it refers to, in the order in which it is printed
     * @param front number of pages before the first chapter that are numbered separately; 0: none
     */
    public record Typeset(PDDocument raw, Document source, int front) {}

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
    public Typeset typesetNumbered(String xhtml, Map<String, Drawing> drawings) throws IOException {
        // Engine logging is one switch of the whole JVM; errors that matter are found by checking the result.
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

    /** A text as a DOM document, with words and tables broken where they must be. */
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
     * The raw document with the blocks and page numbers of another, but without its page breaks; the caller closes it.
     *
     * @param original the document with the same blocks in their original order
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

    /** A text with its blocks in the order in which those of the measured text are printed. */
    Document inOrder(String xhtml, EndlessPage measured, Pagination pages) throws IOException {
        Document page = read(xhtml);
        List<BlockMove> moves = new PageBreaks(measured).moves(pages);
        BlockMove.in((Element) page.getElementsByTagName("body").item(0), moves).forEach(BlockMove::apply);
        return page;
    }

    static Pagination pages(EndlessPage measured, double reserve) {
        return new Paginator(measured.paper().without(reserve)).paginate(measured.blocks());
    }

    /** Measures a document, which is left unchanged. */
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

    /** The captions of tables that are too wide for any page, in order; empty: all fit. */
    public List<String> tooWide(String xhtml) throws IOException {
        Document page = parse(xhtml);
        return tables(page).tooWide(page);
    }

    /** The problem with the hyphenation dictionary of a page's language; empty: none, or no table needs hyphenation. */
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
     * The source that a document is compared with, read again, so that changes made for the layout are compared too.
     *
     * @param places finds consecutive words in the files of the author
     */
    public Proof proof(Typeset document, Function<List<String>, Location> places) {
        return new Proof(SourceWords.of(document.source()), LineBreaks::within, places);
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
