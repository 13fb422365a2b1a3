package nl.overzicht.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.overzicht.report.SiteMap;
import nl.overzicht.run.Preview;

/**
 * The responses for the addresses of the site: the file that a build writes there, where a page gets one more element.
 *
 * @param live the content that is shown
 * @param own the files that only a preview has
 */
record SiteResponses(LivePreview live, OwnPages own) {

    private static final String SITE = "site/";
    private static final String PAGE = ".html";
    private static final String END_OF_HEAD = "</head>";

    /** The response for this address, given without its leading slash. */
    Response of(String address) {
        PreviewState showing = live.state();
        if (address.startsWith(OwnPages.FOLDER)) {
            return own.find(address, showing).orElseGet(() -> missing(showing));
        }
        if (showing.preview().isEmpty()) {
            return own.noVersion(showing);
        }
        try {
            String file = address.isEmpty() ? SiteMap.HOME : address;
            return find(file, Response.OK, showing).orElseGet(() -> missing(showing));
        } catch (Preview.RenderFailure failed) {
            return own.noVersion(live.state());
        }
    }

    private Optional<Response> find(String file, int status, PreviewState showing) {
        return live.file(showing, SITE + file)
                .map(found -> file.endsWith(PAGE)
                        ? Response.page(status, withElement(new String(found, StandardCharsets.UTF_8), showing))
                                .with("Content-Security-Policy", "frame-ancestors 'none'")
                                .with("Preview-Revision", showing.revision())
                        : Response.file(file, found));
    }

    /** Adds the element at the end of the head, or at the end of a page whose template has no head. */
    private static String withElement(String html, PreviewState showing) {
        int end = html.indexOf(END_OF_HEAD);
        int at = end < 0 ? html.length() : end;
        return html.substring(0, at) + OwnPages.element(showing) + html.substring(at);
    }

    /** The site's own page for HTTP 404, as a web host would show it. */
    private Response missing(PreviewState showing) {
        return showing.preview().isEmpty()
                ? own.noVersion(showing)
                : find(SiteMap.NOT_FOUND, Response.NOT_FOUND, showing)
                        .orElseGet(() -> Response.refusal(Response.NOT_FOUND, "404 There is no such file."));
    }
}
