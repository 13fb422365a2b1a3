package nl.overzicht.render.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.content.Settings;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;

/**
 * What the template of the letter sees.
 *
 * @param document its metadata
 * @param bookmarks the PDF outline
 * @param css the style sheet
 * @param printedLogo of the organisation; empty: the neutral ribbon and the organisation's name
 * @param notice at the top of a letter that is not official
 * @param letter the author's settings
 * @param pdfs properties of attachments, by file name
 * @param reportPages number of pages of the enclosed progress report; empty: none is enclosed
 * @param letterDate the date, or that it is not set yet
 * @param referenceLabel the label of the reference
 * @param reference the reference, or that it is not set yet
 * @param text of the letter with its notes
 */
@ViewOf("letter/letter.ftlh")
record LetterView(
        DocumentInfo document,
        List<Bookmark> bookmarks,
        Markup css,
        Optional<PrintedLogo> printedLogo,
        Optional<String> notice,
        Settings.Letter letter,
        Map<String, PdfInfo> pdfs,
        Optional<Integer> reportPages,
        String letterDate,
        String referenceLabel,
        String reference,
        Markup text) {

    /**
     * An entry of the PDF outline.
     *
     * @param text of the heading
     * @param id of the heading
     * @param children one level deeper
     */
    record Bookmark(String text, String id, List<Bookmark> children) {}
}
