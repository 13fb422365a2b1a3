package nl.overzicht.content;

import java.util.List;
import java.util.Optional;

/**
 * How the site is dressed and where it is.
 *
 * @param url address where it will be; empty: unknown
 * @param path where on its server it will be, from slash to slash, as written; empty: not said
 * @param themes names of style sheets in {@code theme/} that go after ours, in their order; may be empty
 * @param themeClass classes of the root of each page, separated by spaces, for which a theme sets its tokens; empty: none
 * @param logo a picture in {@code theme/}; empty: none
 * @param card a picture in {@code theme/} for those who share a page elsewhere; empty: none
 * @param links at the foot of each page, in their order; may be empty
 * @param navigation pages of the author's own that are at the head of each page, after ours, in their order; may be empty
 */
public record SiteSettings(
        Optional<String> url,
        Optional<String> path,
        List<String> themes,
        Optional<String> themeClass,
        Optional<Logo> logo,
        Optional<Logo> card,
        List<FootLink> links,
        List<HeadPage> navigation) {

    /**
     * The mark of an organisation.
     *
     * @param file name in {@code theme/}
     * @param alt what it says, for those who cannot see it
     */
    public record Logo(String file, String alt) {}

    /**
     * A link at the foot of each page.
     *
     * @param name what a reader sees
     * @param url elsewhere, or an address within the site
     */
    public record FootLink(String name, String url) {}

    /**
     * A page of the author's own in the navigation.
     *
     * @param page name of its file, without {@code .md}
     * @param name what a reader sees; empty: the name of the file as a heading
     */
    public record HeadPage(String page, Optional<String> name) {}

    /** The address of the site, ended by a slash; empty: it is unknown. */
    public Optional<String> base() {
        return url.map(address -> address.endsWith("/") ? address : address + "/");
    }
}
