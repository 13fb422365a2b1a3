package nl.overzicht.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request after validation. It must name this machine as its host, since any web site can make its own name resolve to this
 * machine (DNS rebinding); it must only read; and its path must be unambiguously within the site.
 *
 * @param address the decoded path without its leading slash; empty for the root
 * @param refusal the response to an invalid request; empty: the request is valid
 */
record Request(String address, Optional<Response> refusal) {

    private static final int LONGEST = 2000;
    private static final int HEX = 16;
    private static final int HTTP = 80;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    /** An encoded slash or backslash, and a percent sign that begins no escape sequence. */
    private static final Pattern DISGUISED = Pattern.compile("(?i)%2f|%5c|%(?![0-9a-f]{2})");

    private static final Pattern NO_ADDRESS = Pattern.compile("(?s).*(\\p{Cntrl}|\\\\|//).*|/.*|(.*/)?\\.{1,2}(/.*)?");

    /** @param port at which this server listens */
    static Request of(HttpExchange exchange, int port) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isOurs(hosts.get(0).toLowerCase(Locale.ROOT), port)) {
            return refuse(Response.OTHER_HOST, "421 This preview answers to localhost:" + port + " only.");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return new Request(
                    "",
                    Optional.of(Response.refusal(Response.WRONG_METHOD, "405 A preview can be read only.")
                            .with("Allow", "GET, HEAD")));
        }
        if (exchange.getRequestURI().toString().length() > LONGEST) {
            return refuse(Response.TOO_LONG, "414 This address is too long.");
        }
        boolean ofAnother = exchange.getRequestURI().getRawAuthority() != null;
        return of(ofAnother ? "" : exchange.getRequestURI().getRawPath());
    }

    /** The request for a path as it was sent, still percent-encoded. */
    static Request of(String raw) {
        boolean plain =
                raw != null && raw.startsWith("/") && !DISGUISED.matcher(raw).find();
        Optional<String> address = plain ? decode(raw.substring(1)) : Optional.empty();
        return address.filter(path -> !NO_ADDRESS.matcher(path).matches())
                .map(path -> new Request(path, Optional.empty()))
                .orElseGet(() -> refuse(Response.BAD_REQUEST, "400 This is no address of a site."));
    }

    private static boolean isOurs(String host, int port) {
        return HOSTS.stream().anyMatch(name -> host.equals(name + ":" + port) || port == HTTP && host.equals(name));
    }

    private static Request refuse(int status, String words) {
        return new Request("", Optional.of(Response.refusal(status, words)));
    }

    /** The decoded path; empty when the bytes are not valid UTF-8. */
    private static Optional<String> decode(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%') {
                bytes.write(Integer.parseInt(path.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                bytes.writeBytes(path.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }
}
