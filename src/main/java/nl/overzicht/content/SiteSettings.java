package nl.overzicht.content;

import java.util.List;
import java.util.Optional;

/**
 * How the site is dressed and where it stands.
 *
 * @param url address where it will stand; empty: unknown
 * @param themes names of style sheets in {@code theme/} that go after ours, in their order; may be empty
 * @param themeClass classes of the root of each page, separated by blanks, for which a theme sets its tokens; empty: none
 * @param logo a picture in {@code theme/}; empty: none
 * @param card a picture in {@code theme/} for who shares a page elsewhere; empty: none
 */
public record SiteSettings(
        Optional<String> url,
        List<String> themes,
        Optional<String> themeClass,
        Optional<Logo> logo,
        Optional<Logo> card) {

    /**
     * The mark of an organisation.
     *
     * @param file name in {@code theme/}
     * @param alt what it says, for who does not see it
     */
    public record Logo(String file, String alt) {}

    /** The address ended by a slash. */
    public Optional<String> base() {
        return url.map(one -> one.endsWith("/") ? one : one + "/");
    }
}
