package nl.overzicht.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overzicht.content.Palette;
import nl.overzicht.content.Resources;
import nl.overzicht.hyphenation.Dictionaries;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.font.FontFace;
import nl.overzicht.render.pdf.layout.EndlessPage;
import nl.overzicht.render.pdf.layout.PageBreaks;
import nl.overzicht.render.pdf.markup.BlockMove;
import nl.overzicht.render.pdf.markup.Notes;
import nl.overzicht.render.pdf.markup.RunningText;
import nl.overzicht.render.pdf.markup.TableFit;
import nl.overzicht.render.pdf.page.Pagination;
import nl.overzicht.render.pdf.page.Paginator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads XHTML and measures its blocks on one endless page, from which its pages are planned.
 *
 * @param resources the colour profile and the palette
 * @param fonts of all documents
 * @param dictionaries hyphenation dictionaries for words in tables
 */
record Measurer(Resources resources, LetterFonts fonts, Dictionaries dictionaries) {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** A text as a DOM document, with words and tables broken where they must be. */
    Document read(String xhtml) throws IOException {
        Document page = parse(xhtml);
        tables(page).mark(page);
        new RunningText(text -> dictionaries.hyphens(language(page)).insert(text)).mark(page);
        return page;
    }

    /** A text as a DOM document. */
    Document parse(String xhtml) throws IOException {
        return PageReader.read(xhtml, Palette.of(resources));
    }

    /** Fits the tables of a document to the width of a page. */
    TableFit tables(Document page) throws IOException {
        return new TableFit(
                fonts.cache().face(FontFace.REGULAR),
                fonts.cache().face(FontFace.BOLD),
                text -> dictionaries.hyphens(language(page)).insert(text));
    }

    /** Measures a document, which is left unchanged. */
    EndlessPage measure(Document page, Map<String, Drawing> drawings) throws IOException {
        Notes notes = Notes.of(page);
        notes.setApart();
        Node style = addStyle(page, EndlessPage.STYLE);
        try (PDDocument scratch = new PDDocument();
                PdfBoxRenderer renderer = renderer(scratch, page, drawings, new ArrayList<>())) {
            renderer.layout();
            return EndlessPage.of(renderer);
        } finally {
            notes.putBack();
            style.getParentNode().removeChild(style);
        }
    }

    /** A text with its blocks in the order in which those of the measured text are printed. */
    Document inOrder(String xhtml, EndlessPage measured, Pagination pages) throws IOException {
        Document page = read(xhtml);
        List<BlockMove> moves = new PageBreaks(measured).moves(pages);
        BlockMove.transfer((Element) page.getElementsByTagName("body").item(0), moves)
                .forEach(BlockMove::apply);
        return page;
    }

    /**
     * A renderer that is ready to lay out a page into a document; the caller closes it.
     *
     * @param used receives the fonts that the document uses
     */
    PdfBoxRenderer renderer(PDDocument document, Document page, Map<String, Drawing> drawings, List<PDFont> used)
            throws IOException {
        return new Engine(resources, fonts, used).renderer(document, page, drawings);
    }

    /** @param reserve points left empty at the foot of each page */
    static Pagination pages(EndlessPage measured, double reserve) {
        return new Paginator(measured.paper().without(reserve)).paginate(measured.blocks());
    }

    /** Adds a style sheet at the end of the head, and returns its element. */
    static Node addStyle(Document page, String declarations) {
        Node style = page.createElementNS(XHTML, "style");
        style.setTextContent(declarations);
        return page.getElementsByTagName("head").item(0).appendChild(style);
    }

    /** The language of a document: {@code nl}. */
    static String language(Document page) {
        return page.getDocumentElement().getAttribute("lang");
    }
}
