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
 */
public record Page(
        String address,
        String title,
        String description,
        String template,
        Map<String, Object> view,
        List<Statement> statements) {

    /** A page without numbers. */
    Page(String address, String title, String description, String template, Map<String, Object> view) {
        this(address, title, description, template, view, List.of());
    }

    /** The same page, of which these statements are shown. */
    Page showing(List<Statement> shown) {
        return new Page(address, title, description, template, view, shown);
    }
}
