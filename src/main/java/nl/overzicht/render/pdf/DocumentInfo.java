package nl.overzicht.render.pdf;

/**
 * What a PDF says about itself, in its text and in its metadata.
 *
 * @param title as a reader shows it
 * @param author the organisation
 * @param subject what it is about
 * @param description name of the programme
 * @param keywords parted by commas
 * @param part of PDF/A that it keeps, as 2
 */
public record DocumentInfo(String title, String author, String subject, String description, String keywords, int part) {

    /** The same under another title. */
    public DocumentInfo titled(String other) {
        return new DocumentInfo(other, author, subject, description, keywords, part);
    }
}
