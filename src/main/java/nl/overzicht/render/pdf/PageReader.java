package nl.overzicht.render.pdf;

import nl.overzicht.content.Palette;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.XmlText;
import nl.overzicht.render.pdf.markup.EmptyCells;
import nl.overzicht.render.pdf.markup.InlineTags;
import nl.overzicht.render.pdf.markup.ListLabels;
import nl.overzicht.render.pdf.markup.PageMentions;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Reads XHTML as the engine wants it: with all that it needs to label lists, cells and words as they should be heard. */
final class PageReader {

    private PageReader() {}

    /**
     * A page as a tree.
     *
     * @throws TemplateFailure when it is not well-formed, or no document: then the template is at fault
     */
    static Document read(String xhtml, Palette palette) {
        Document document = XmlText.parse("", xhtml);
        PaperElements.check(document, xhtml);
        writeColours(document.getElementsByTagName("style"), palette);
        ListLabels.mark(document);
        EmptyCells.fill(document);
        InlineTags.keep(document);
        PageMentions.keep(document);
        return document;
    }

    private static void writeColours(NodeList styles, Palette palette) {
        for (int i = 0; i < styles.getLength(); i++) {
            styles.item(i).setTextContent(palette.in(styles.item(i).getTextContent()));
        }
    }
}
