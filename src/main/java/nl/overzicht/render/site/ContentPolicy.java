package nl.overzicht.render.site;

/**
 * The Content Security Policy (level 3): pages load everything from the site itself, and nothing is inline. A server sends it
 * as a header; each page also contains it, for hosts that send no headers. No script of the site connects to anything; pages
 * of the preview have another policy.
 */
final class ContentPolicy {

    private static final String FONTS_AND_PICTURES = "img-src 'self' data:; font-src 'self' data:; ";
    private static final String NO_OTHER = "base-uri 'none'; form-action 'self'";

    /** The policy in the header of a server. Only a header can forbid other sites to show a page in a frame. */
    static final String HEADER = "default-src 'none'; script-src 'self'; style-src 'self'; " + FONTS_AND_PICTURES
            + NO_OTHER + "; frame-ancestors 'none'";

    /** The policy in each page. A page opened from disk has no host, so {@code file:} is allowed. */
    static final String META = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; "
            + FONTS_AND_PICTURES.replace("data:", "data: file:") + NO_OTHER;

    private ContentPolicy() {}
}
