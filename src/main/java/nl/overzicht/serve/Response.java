package nl.overzicht.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An HTTP response.
 *
 * @param status the status code
 * @param bytes of the body
 * @param headers in addition to those of every response
 */
record Response(int status, byte[] bytes, Map<String, String> headers) {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int WRONG_METHOD = 405;
    static final int TOO_LONG = 414;
    static final int OTHER_HOST = 421;
    static final int FAILED = 500;
    static final int UNAVAILABLE = 503;

    private static final String TYPE = "Content-Type";

    /** A response with the contents of a file; the name determines the media type. */
    static Response file(String name, byte[] bytes) {
        return new Response(OK, bytes, Map.of(TYPE, MediaTypes.of(name)));
    }

    /** A response with an HTML page. */
    static Response page(int status, String html) {
        return new Response(status, html.getBytes(StandardCharsets.UTF_8), Map.of(TYPE, MediaTypes.HTML));
    }

    /** A refusal in one line of plain text, for clients other than the author's browser. */
    static Response refusal(int status, String words) {
        byte[] bytes = (words + "\n").getBytes(StandardCharsets.UTF_8);
        return new Response(status, bytes, Map.of(TYPE, MediaTypes.TEXT));
    }

    /** A copy with one more header. */
    Response with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Response(status, bytes, all);
    }
}
