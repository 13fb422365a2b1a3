package nl.overzicht.content;

import java.util.List;
import java.util.Optional;

/**
 * The appearance of the site, and its address.
 *
 * @param url the address of the site; empty when unknown
 * @param path its path on the server, from slash to slash, as written; empty when it is not given
 * @param themes names of style sheets in {@code theme/} that are loaded after the built-in one, in order; may be empty
 * @param themeClass classes of the root of each page, separated by spaces, for which a theme sets its tokens; empty
 *     when there are none
 * @param logo a picture in {@code theme/}; empty when there is none
 * @param card a picture in {@code theme/} that other sites show with a shared page; empty when there is none
 * @param links in the footer of each page, in order; may be empty
 * @param navigation the author's own pages in the navigation of each page, after the built-in ones, in order; may be
 *     empty
 */
public record SiteSettings(
        Optional<String> url,
        Optional<String> path,
        List<String> themes,
        Optional<String> themeClass,
        Optional<Logo> logo,
        Optional<Logo> card,
        List<FooterLink> links,
        List<NavigationPage> navigation) {

    /**
     * The logo of an organisation.
     *
     * @param file name in {@code theme/}
     * @param alt its alternative text
     */
    public record Logo(String file, String alt) {}

    /**
     * A link in the footer of each page.
     *
     * @param name the text of the link
     * @param url on another site, or an address within the site
     */
    public record FooterLink(String name, String url) {}

    /**
     * A page of the author's own in the navigation.
     *
     * @param page name of its file, without {@code .md}
     * @param name the text of the link; empty: the name of the file as a heading
     */
    public record NavigationPage(String page, Optional<String> name) {}

    /** The address of the site, ended by a slash; empty when unknown. */
    public Optional<String> base() {
        return url.map(address -> address.endsWith("/") ? address : address + "/");
    }
}
