package nl.overzicht.render.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.template.Colophon;
import nl.overzicht.render.template.Markup;

/**
 * What the templates of all pages see of the frame around the page.
 *
 * @param site what is the same on all pages
 * @param page the page
 * @param root the path from the page to the root of the site: empty, or {@code ../}
 * @param navigation at the top
 * @param more links at the bottom
 * @param breadcrumb from the overview to the page; may be empty
 * @param colophon dates and citation of the page
 */
record FrameView(
        SiteView site,
        PageView page,
        String root,
        List<Link> navigation,
        List<Link> more,
        List<Link> breadcrumb,
        Colophon colophon) {

    /**
     * The site.
     *
     * @param title of the report
     * @param draft whether the report is not final
     * @param notice the sentence that says it is a draft
     * @param policy the Content Security Policy of the page
     * @param themeSheets addresses of the organisation's style sheets, loaded after ours; may be empty
     * @param themeClass classes of the root element, for which these sheets set their tokens; empty: none
     * @param logo of the organisation; empty: none
     * @param card picture for cards on social media, with its absolute address; empty: none
     * @param ownIcons the author's icons for a browser tab; empty: the built-in icon
     * @param footText text of the author in the footer; may be empty
     * @param footLinks links of the author in the footer; may be empty
     * @param feed address of the feed of editions; empty: there is none
     */
    record SiteView(
            String title,
            boolean draft,
            Optional<String> notice,
            Markup policy,
            List<String> themeSheets,
            Optional<String> themeClass,
            Optional<LogoView> logo,
            Optional<LogoView> card,
            List<IconView> ownIcons,
            Markup footText,
            List<FootLinkView> footLinks,
            Optional<String> feed) {}

    /**
     * The page.
     *
     * @param address within the site
     * @param title its heading
     * @param description one sentence for search results
     * @param canonical its absolute address; empty: the address of the site is not known
     * @param headings of its parts, in order
     * @param titles of its headings, by their ids
     */
    record PageView(
            String address,
            String title,
            String description,
            Optional<String> canonical,
            List<Heading> headings,
            Map<String, String> titles) {}

    /**
     * An icon.
     *
     * @param mediaType such as {@code image/png}
     */
    record IconView(String address, String mediaType) {}

    /**
     * A link of the author.
     *
     * @param address an absolute address, or one with the path to the root of the site
     */
    record FootLinkView(String title, String address) {}

    /**
     * A link in the navigation or the breadcrumb.
     *
     * @param current whether it leads to this page
     */
    record Link(String title, String address, boolean current) {}

    /** A picture in the header, or on a card. */
    record LogoView(String address, String alt) {}
}
