package nl.overzicht.narrative.html;

import java.util.List;

/**
 * A text as HTML (well-formed as XML too).
 *
 * @param html the body, without its notes
 * @param notes the HTML of the notes in order of their calls
 * @param headings in order
 */
public record HtmlText(String html, List<String> notes, List<HeadingLink> headings) {

    /**
     * A heading that can be linked to.
     *
     * @param level 2-6
     * @param id within the page
     * @param text without markup
     */
    public record HeadingLink(int level, String id, String text) {}
}
