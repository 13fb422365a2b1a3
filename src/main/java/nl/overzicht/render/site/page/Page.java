package nl.overzicht.render.site.page;

import java.util.List;
import nl.overzicht.funding.Statement;

/**
 * One page before its frame is around it.
 *
 * @param address of the page
 * @param title its heading
 * @param description one sentence for search results
 * @param view what the template of its content sees beside the frame
 * @param headings of its parts, in order; none for a page without contents
 * @param statements that it shows; its as-of date follows from theirs
 * @param keywords by which the search finds it beside its title; empty: by its whole text
 */
public record Page(
        String address,
        String title,
        String description,
        Record view,
        List<Heading> headings,
        List<Statement> statements,
        String keywords) {

    /** A page without headings and numbers, which is found by its whole text. */
    Page(String address, String title, String description, Record view) {
        this(address, title, description, view, List.of(), List.of(), "");
    }

    /** The same page with these headings. */
    Page headed(List<Heading> inOrder) {
        return new Page(address, title, description, view, inOrder, statements, keywords);
    }

    /** The same page, of which these statements are shown. */
    Page showing(List<Statement> shown) {
        return new Page(address, title, description, view, headings, shown, keywords);
    }

    /** The same page, found by its title and these words. */
    Page foundBy(String words) {
        return new Page(address, title, description, view, headings, statements, words);
    }
}
