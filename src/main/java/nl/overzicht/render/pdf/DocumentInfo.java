package nl.overzicht.render.pdf;

import java.util.Optional;
import nl.overzicht.unicode.Quotes;

/**
 * What a PDF says about itself, in its text and in its metadata.
 *
 * @param title as a reader shows it
 * @param author the organisation
 * @param subject what it is about
 * @param description name of the programme
 * @param keywords parted by commas
 * @param filing by what an archive finds it
 * @param part of PDF/A that it keeps, as 2
 */
public record DocumentInfo(
        String title, String author, String subject, String description, String keywords, Filing filing, int part) {

    /** Its words have typographic marks, as what is printed. */
    public DocumentInfo {
        title = Quotes.of(title);
        author = Quotes.of(author);
        subject = Quotes.of(subject);
        description = Quotes.of(description);
        keywords = Quotes.of(keywords);
    }

    /**
     * By what an archive finds a document; each is empty until it is known.
     *
     * @param date of the document, as 2026-03-02
     * @param reference that its sender gave it
     * @param dossier number of the file that it is part of, such as {@code 30 995}
     * @param number its own number in that file, such as {@code 105}
     */
    public record Filing(
            Optional<String> date, Optional<String> reference, Optional<String> dossier, Optional<String> number) {

        /** Of a document that has no number of its own. */
        public static Filing of(Optional<String> date) {
            return new Filing(date, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The same under another title. */
    public DocumentInfo titled(String other) {
        return new DocumentInfo(other, author, subject, description, keywords, filing, part);
    }
}
