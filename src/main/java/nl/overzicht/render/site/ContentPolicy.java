package nl.overzicht.render.site;

/**
 * What a page may ask for (Content Security Policy, level 3): everything from the site itself, nothing inline. A server says it
 * in a header; each page says it too, for hosts that send no headers. No script of the site connects to anything; what is in a preview only
 * has a policy of its own.
 */
final class ContentPolicy {

    private static final String FONTS_AND_PICTURES = "img-src 'self' data:; font-src 'self' data:; ";
    private static final String NO_OTHER = "base-uri 'none'; form-action 'self'";

    /** The header that a server sends: only a header can forbid other sites to show a page in a frame. */
    static final String HEADER = "default-src 'none'; script-src 'self'; style-src 'self'; " + FONTS_AND_PICTURES
            + NO_OTHER + "; frame-ancestors 'none'";

    /** The policy in each page. A page opened from disk has no host, so {@code file:} is allowed. */
    static final String META = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; "
            + FONTS_AND_PICTURES.replace("data:", "data: file:") + NO_OTHER;

    private ContentPolicy() {}
}
