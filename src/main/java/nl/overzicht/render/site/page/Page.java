package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import nl.overzicht.funding.Statement;

/**
 * One page before its frame is around it.
 *
 * @param address of the page
 * @param title its heading
 * @param description one sentence for search results
 * @param template of its content, below {@code site/}
 * @param view what that template sees beside the frame
 * @param statements that it shows; its as-of date follows from theirs
 * @param keywords by which the search finds it beside its title; empty: by its whole text
 */
public record Page(
        String address,
        String title,
        String description,
        String template,
        Map<String, Object> view,
        List<Statement> statements,
        String keywords) {

    /** A page that is found by its whole text. */
    Page(
            String address,
            String title,
            String description,
            String template,
            Map<String, Object> view,
            List<Statement> statements) {
        this(address, title, description, template, view, statements, "");
    }

    /** A page without numbers. */
    Page(String address, String title, String description, String template, Map<String, Object> view) {
        this(address, title, description, template, view, List.of());
    }

    /** The same page, of which these statements are shown. */
    Page showing(List<Statement> shown) {
        return new Page(address, title, description, template, view, shown, keywords);
    }

    /** The same page, found by its title and these words. */
    Page foundBy(String words) {
        return new Page(address, title, description, template, view, statements, words);
    }
}
