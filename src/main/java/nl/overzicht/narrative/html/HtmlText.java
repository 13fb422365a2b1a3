package nl.overzicht.narrative.html;

import java.util.List;

/**
 * A text as HTML that is also well-formed XML.
 *
 * @param html the body, without its notes
 * @param notes the HTML of the notes, in the order of their calls
 * @param headings in the order of the text
 */
public record HtmlText(String html, List<String> notes, List<HeadingLink> headings) {

    /**
     * A heading that can be linked to.
     *
     * @param level 2-6
     * @param id unique within the page
     * @param text the heading without markup
     */
    public record HeadingLink(int level, String id, String text) {}
}
