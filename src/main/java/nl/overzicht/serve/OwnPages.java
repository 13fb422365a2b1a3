package nl.overzicht.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.console.CommandWords;
import nl.overzicht.content.Palette;
import nl.overzicht.content.Resources;
import nl.overzicht.render.template.Markup;

/**
 * The files that a preview has beside those of a build: its script, worker and style sheet, the page that shows a document, and
 * the page that is shown when there is no version without errors.
 *
 * @param words texts of the command
 * @param panel shown at the top of each page
 * @param resources the files of the preview itself
 */
record OwnPages(CommandWords words, PreviewPanel panel, Resources resources) {

    /** The prefix of all addresses that only a preview has; no page of a site can have such a name. */
    static final String FOLDER = "_preview/";

    /** The address of the stream of events. */
    static final String EVENTS = FOLDER + "events";

    private static final Set<String> FILES = Set.of("preview.js", "worker.js", "preview.css", "panel.css");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "frame-src 'self'; object-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    /** The element that the preview adds to each page of the site: it loads the script. */
    static String element(PreviewState showing) {
        return "<script src=\"/" + FOLDER + "preview.js\" data-revision=\"" + showing.revision() + "\" defer></script>";
    }

    /** The response for an address below the prefix; empty when there is none. */
    Optional<Response> find(String address, PreviewState showing) {
        String name = address.substring(FOLDER.length());
        if (FILES.contains(name)) {
            return Optional.of(Response.file(name, file(name))
                    .with("Content-Security-Policy", "default-src 'none'; connect-src 'self'"));
        }
        boolean document = address.startsWith(PreviewPanel.DOCUMENTS) && address.endsWith(".pdf");
        return document
                ? Optional.of(document(address.substring(PreviewPanel.DOCUMENTS.length()), showing))
                : Optional.empty();
    }

    private byte[] file(String name) {
        byte[] bytes = resources.require("serve/" + name);
        return name.endsWith(".css")
                ? Palette.of(resources)
                        .resolve(new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /** A page that shows a document in a frame and reloads it when it changes. */
    private Response document(String address, PreviewState showing) {
        String file = Markup.escape("/" + address);
        return page(
                Response.OK,
                address,
                "<main class=\"document\"><p class=\"page\"><label>" + Markup.escape(words.get("serve.page"))
                        + " <input type=\"number\" min=\"1\" value=\"1\"></label> "
                        + Html.link("/" + address, words.get("serve.alone"))
                        + "</p><iframe src=\"" + file + "\" title=\"" + Markup.escape(address) + "\"></iframe></main>",
                showing);
    }

    /**
     * The page for when no version can be shown: the findings, or before the first reading a text that the content is being
     * read.
     */
    Response noVersion(PreviewState showing) {
        boolean isRead = !showing.findings().isEmpty();
        return page(
                Response.UNAVAILABLE,
                words.get("serve.preview"),
                "<main class=\"nothing\"><h1>" + Markup.escape(words.get(isRead ? "serve.nothing" : "serve.reading"))
                        + "</h1><p>"
                        + Markup.escape(words.get(isRead ? "serve.repair" : "serve.follows")) + "</p><noscript>"
                        + panel.of(showing)
                        + "</noscript></main>",
                showing);
    }

    private Response page(int status, String title, String body, PreviewState showing) {
        String html = "<!DOCTYPE html>\n<html lang=\"" + words.language().tag()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + Markup.escape(title) + "</title>\n"
                + "<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"/" + FOLDER + "preview.css\">\n"
                + element(showing) + "\n</head>\n<body class=\"overzicht-preview\">\n" + body + "\n</body>\n</html>\n";
        return Response.page(status, html).with("Content-Security-Policy", POLICY);
    }
}
