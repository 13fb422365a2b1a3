package nl.overzicht.render.paper;

import java.io.IOException;
import java.util.List;
import nl.overzicht.content.Document;
import nl.overzicht.fact.FactText;
import nl.overzicht.publish.Output;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;

/** A document with texts of the author, of which a copy for reviewers can be made. */
public interface PaperDocument extends Publication {

    /** The resources and words with which it is printed. */
    PaperText text();

    /** The printer of its PDF. */
    PaperPrinter printer();

    /** Its path in the output. */
    String file(Report report);

    /** Its metadata. */
    DocumentInfo info(Report report);

    /** The texts of the author that it contains, in order. */
    List<Document> texts(Report report);

    /** How numbers are written in its sentences. */
    FactText factText(Report report);

    /** Finds its words in the author's files. */
    TextPlace places(Report report);

    /**
     * Its characters in reading order. The characters of each fact have a mark ({@link FactMarks}). Hyphens at the ends of
     * lines can differ from those of the document itself.
     *
     * @param sent the output that contains the document and its enclosures
     * @param facts receives the ids of the facts, by the numbers of the marks
     * @throws IOException when the engine cannot lay it out
     */
    List<Glyph> readMarkedGlyphs(Report report, Output sent, List<String> facts) throws IOException;
}
