package nl.overzicht.render.site.part;

import java.util.List;
import nl.overzicht.funding.Statement;

/**
 * A page without the frame (header, navigation, footer) that surrounds it on the site.
 *
 * @param address of the page
 * @param title its heading
 * @param description one sentence for search results
 * @param view what the template of the content sees, in addition to the frame
 * @param headings of its parts, in order; empty: the page has no contents
 * @param statements that the page shows, from which its as-of date is computed
 * @param keywords by which the search finds it, in addition to its title; empty: by its whole text
 */
public record Page(
        String address,
        String title,
        String description,
        Record view,
        List<Heading> headings,
        List<Statement> statements,
        String keywords) {

    /** A page without headings and numbers, which the search finds by its whole text. */
    public Page(String address, String title, String description, Record view) {
        this(address, title, description, view, List.of(), List.of(), "");
    }

    /** The same page with these headings. */
    public Page withHeadings(List<Heading> inOrder) {
        return new Page(address, title, description, view, inOrder, statements, keywords);
    }

    /** The same page, showing these statements. */
    public Page withStatements(List<Statement> shown) {
        return new Page(address, title, description, view, headings, shown, keywords);
    }

    /** The same page, which the search finds by its title and these words. */
    public Page withKeywords(String words) {
        return new Page(address, title, description, view, headings, statements, words);
    }
}
