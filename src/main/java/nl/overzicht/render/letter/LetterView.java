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
 * @param document what it says about itself
 * @param bookmarks the outline
 * @param css the style sheet
 * @param printedLogo of the organisation; empty: the neutral ribbon and its name
 * @param notice at the head of a letter that is not official
 * @param letter what the author settled
 * @param pdfs what is known of attachments, by name
 * @param reportPages of the progress report that goes along; empty: none does
 * @param letterDate or that it is not settled
 * @param referenceLabel what the reference is called
 * @param reference or that it is not settled
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
     * An entry of the outline.
     *
     * @param text as the heading says
     * @param id of the heading
     * @param children one level deeper
     */
    record Bookmark(String text, String id, List<Bookmark> children) {}
}
