package nl.overzicht.render.pdf;

import java.util.Optional;
import nl.overzicht.unicode.Quotes;

/**
 * Title, author and other properties of a PDF, in its document information and in its metadata.
 *
 * @param title as a PDF reader shows it
 * @param author the organisation
 * @param subject of the document
 * @param description name of the programme
 * @param keywords separated by commas
 * @param filing properties by which an archive finds it
 * @param part of PDF/A that it conforms to: 2 or 3
 */
public record DocumentInfo(
        String title, String author, String subject, String description, String keywords, Filing filing, int part) {

    /** Applies typographic quotation marks and apostrophes, as in the printed text. */
    public DocumentInfo {
        title = Quotes.of(title);
        author = Quotes.of(author);
        subject = Quotes.of(subject);
        description = Quotes.of(description);
        keywords = Quotes.of(keywords);
    }

    /**
     * Properties by which an archive finds a document; each is empty until it is known.
     *
     * @param date of the document, as 2026-03-02
     * @param reference that its sender gave it
     * @param dossier number of the parliamentary file that it belongs to, such as {@code 30 995}
     * @param number its own number in that file, such as {@code 105}
     */
    public record Filing(
            Optional<String> date, Optional<String> reference, Optional<String> dossier, Optional<String> number) {

        /** The filing of a document that has only a date. */
        public static Filing of(Optional<String> date) {
            return new Filing(date, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The same properties with another title. */
    public DocumentInfo withTitle(String other) {
        return new DocumentInfo(other, author, subject, description, keywords, filing, part);
    }
}
