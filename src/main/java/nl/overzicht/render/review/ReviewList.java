package nl.overzicht.render.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.overzicht.compare.ChangesTable;
import nl.overzicht.compare.History;
import nl.overzicht.render.paper.PaperText;
import nl.overzicht.render.pdf.PdfFinisher;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.QuoteMarkup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The last pages of a review copy: each sentence and each number that changed, before and after.
 *
 * @param text the resources and words with which the document is printed
 * @param since what changed, and since which edition
 * @param edits the changed sentences with their lines
 */
record ReviewList(PaperText text, History.Step since, List<Edit> edits) {

    /**
     * A changed sentence as a row.
     *
     * @param place on paper; may be empty
     * @param before empty: the sentence is new
     * @param after empty: the sentence was removed
     */
    record Row(String place, String before, String after) {}

    /**
     * What the template of these pages sees.
     *
     * @param css the style sheet
     * @param edition name of the edition that the document is compared with
     * @param sentences that changed
     * @param changes of numbers
     */
    @ViewOf("letter/review.ftlh")
    record ReviewView(Markup css, String edition, List<Row> sentences, ChangesTable changes) {}

    /** The pages as a separate PDF. */
    byte[] pdf(Report report) throws IOException {
        Messages words = text.words(report);
        ReviewView view = new ReviewView(
                new Markup(text.resources().requireText("letter/review.css")),
                since.from().id(),
                edits.stream().map(edit -> row(edit, words)).toList(),
                ChangesTable.withSums(since, report));
        String xhtml = QuoteMarkup.of(text.templates().fill(view, text.language(report)));
        try (PDDocument document = new Typesetter(text.resources()).typeset(xhtml, Map.of())) {
            TagTree.repair(document, PdfFinisher.tagWords(words));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Row row(Edit edit, Messages words) {
        return new Row(place(edit, words), edit.change().before(), edit.change().after());
    }

    private static String place(Edit edit, Messages words) {
        if (edit.lines().isEmpty()) {
            return "";
        }
        NumberedLine first = edit.lines().get(0);
        NumberedLine last = edit.lines().get(edit.lines().size() - 1);
        if (edit.isGone()) {
            return words.get("review.place.after", first.page(), first.number());
        }
        return first.page() == last.page() && first.number() != last.number()
                ? words.get("review.place.lines", first.page(), first.number(), last.number())
                : words.get("review.place.line", first.page(), first.number());
    }
}
