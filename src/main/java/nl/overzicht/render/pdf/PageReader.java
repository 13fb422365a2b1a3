package nl.overzicht.render.pdf;

import nl.overzicht.content.Palette;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.XmlText;
import nl.overzicht.render.pdf.markup.EmptyCells;
import nl.overzicht.render.pdf.markup.InlineTags;
import nl.overzicht.render.pdf.markup.ListLabels;
import nl.overzicht.render.pdf.markup.NumberSpaces;
import nl.overzicht.render.pdf.markup.PageReferences;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Reads XHTML in the form that the engine needs: with all classes and helpers for lists, cells and words so that they
 * are tagged correctly.
 */
final class PageReader {

    private PageReader() {}

    /**
     * A page as a DOM tree.
     *
     * @throws TemplateFailure when it is not well-formed, or is not an XHTML document: then the template is at
     *     fault
     */
    static Document read(String xhtml, Palette palette) {
        Document document = XmlText.parse("", xhtml);
        PaperElements.check(document, xhtml);
        writeColours(document.getElementsByTagName("style"), palette);
        ListLabels.mark(document);
        EmptyCells.fill(document);
        InlineTags.keep(document);
        NumberSpaces.join(document);
        PageReferences.of(document, false).join();
        return document;
    }

    private static void writeColours(NodeList styles, Palette palette) {
        for (int i = 0; i < styles.getLength(); i++) {
            styles.item(i).setTextContent(palette.resolve(styles.item(i).getTextContent()));
        }
    }
}
