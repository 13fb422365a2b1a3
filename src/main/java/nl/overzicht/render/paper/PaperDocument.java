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

/** A document on paper with texts of the author, of which a copy for reviewers can be made. */
public interface PaperDocument extends Publication {

    /** What its text is printed with. */
    PaperText text();

    /** What prints it. */
    PaperPrinter printer();

    /** The path within the output where it is written. */
    String file(Report report);

    /** What it says about itself. */
    DocumentInfo info(Report report);

    /** The texts of the author that it prints, in order. */
    List<Document> texts(Report report);

    /** How its sentences write numbers. */
    FactText factText(Report report);

    /** Where its words come from in the files of the author. */
    TextPlace places(Report report);

    /**
     * Its characters in the order in which they are heard, with a mark at those of each fact ({@link FactMarks}). Hyphens at the
     * ends of lines may be others than in the document itself.
     *
     * @param sent where the document was written, and what is sent with it
     * @param facts receives the ids of the facts, by the numbers of the marks
     */
    List<Glyph> marked(Report report, Output sent, List<String> facts) throws IOException;
}
