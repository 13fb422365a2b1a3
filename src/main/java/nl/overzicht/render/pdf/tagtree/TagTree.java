package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Repairs the structure that the engine writes, so that a screen reader reads the document as it is meant. A
 * validator accepts the raw structure too, so a golden file holds the correct one.
 */
public final class TagTree {

    // Marks that templates put in the title of an element; the engine writes them as its Alt. Each has a repair that
    // removes it.

    /** The addressee, which is read first. */
    public static final String ADDRESSEE = ReadingOrder.ADDRESSEE;

    /** The column that is read after the addressee. */
    public static final String COLUMN = ReadingOrder.COLUMN;

    /** A list whose items have a bullet. */
    public static final String BULLETS = Bullets.MARK;

    /** The caption of a picture. */
    public static final String CAPTION = PictureCaption.MARK;

    /** A note; its id follows. */
    public static final String NOTE = Note.MARK;

    /** A part of an element whose text continues on the next page. */
    public static final String PART = TextHalves.MARK;

    /** A table of contents, or a list of figures. */
    public static final String CONTENTS = Contents.MARK;

    /** A line of a table of contents; its level follows, from 1. */
    public static final String CONTENTS_LINE = Contents.LINE;

    private TagTree() {}

    /**
     * Applies all repairs, in order.
     *
     * @param document open, as the engine made it
     * @param words that only a screen reader reads
     * @return the text of its pages, for {@link SpokenText}: no repair changes it
     */
    public static MarkedText repair(PDDocument document, TagWords words) throws IOException {
        Element root =
                new Element(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        MarkedText text = MarkedText.of(document);
        List<Repair> repairs = List.of(
                new LinkName(words.note()),
                new TextHalves(),
                new Note(words, text),
                new LineBreak(text),
                new EmptyCell(words.emptyCell(), text),
                new Caption(),
                new PictureCaption(),
                new RepeatedHead(),
                new Bullets(),
                new Contents(),
                new ReadingOrder(),
                new EmptyElements());
        for (Repair repair : repairs) {
            repair.apply(document, root);
        }
        return text;
    }
}
