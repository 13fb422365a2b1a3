package nl.overzicht.render.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.render.site.page.Heading;
import nl.overzicht.render.template.Colophon;
import nl.overzicht.render.template.Markup;

/**
 * What the templates of all pages see: what surrounds them.
 *
 * @param site what is the same on all pages
 * @param page the page
 * @param root the way from the page to the root of the site: empty, or {@code ../}
 * @param navigation at the head
 * @param more at the foot
 * @param breadcrumb from the overview to the page; may be empty
 * @param colophon dates, and how to refer to the page
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
     * @param draft whether it is not the final one
     * @param notice that says so
     * @param policy what a page may ask for
     * @param themeSheets addresses of the organisation's style sheets, after ours; may be empty
     * @param themeClass classes of the root of the page, for which they set their tokens; empty: none
     * @param logo of the organisation; empty: none
     * @param card for those who share a page elsewhere, with its whole address; empty: none
     * @param ownIcons small pictures in a tab of the browser, of the author; empty: ours
     * @param footText the author's, at the foot; may be empty
     * @param footLinks of the author, at the foot; may be empty
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
     * @param canonical its whole address; empty: it is not known where the site will be
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

    /** A small picture. @param mediaType as {@code image/png} */
    record IconView(String address, String mediaType) {}

    /** A link of the author. @param address elsewhere, or with the way to the root of the site */
    record FootLinkView(String title, String address) {}

    /** A link of a navigation or the breadcrumb. @param current whether it leads to this page */
    record Link(String title, String address, boolean current) {}

    /** A picture at the head, or on a card. */
    record LogoView(String address, String alt) {}
}
