package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as bytes on a socket: only this machine by its own name, only reading, only addresses of the site. */
class RequestTest {

    @TempDir
    private static Path folder;

    @AutoClose
    private static ServedContent served;

    @BeforeAll
    static void begin() throws IOException {
        served = new ServedContent(MadeUpProgramme.write(2, folder.resolve("content")));
    }

    /** The status and the headers of what is answered. */
    private static List<String> answer(String line, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.port())) {
            String all = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .takeWhile(header -> !header.isEmpty())
                    .toList();
        }
    }

    private static String status(String line, String... headers) throws IOException {
        return answer(line, headers).get(0).split(" ")[1];
    }

    private static String host(String name) {
        return "Host: " + name + ":" + served.port();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void ownNamesAreAnswered(String name) throws IOException {
        assertEquals("200", status("GET /index.html HTTP/1.1", host(name)));
    }

    /** DNS rebinding: the name of a web site that leads to this machine. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "0.0.0.0", "localhost@evil"})
    void otherNamesAreNot(String name) throws IOException {
        assertEquals("421", status("GET /index.html HTTP/1.1", host(name)));
    }

    @Test
    void nameWithoutThePortOrTwiceIsNotAnswered() throws IOException {
        assertEquals("421", status("GET / HTTP/1.1", "Host: localhost"));
        assertEquals("421", status("GET / HTTP/1.1", host("localhost"), host("localhost")));
        assertEquals("421", status("GET / HTTP/1.0", "X-Nothing: here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get"})
    void nothingIsWritten(String method) throws IOException {
        List<String> answer = answer(method + " /index.html HTTP/1.1", host("localhost"), "Content-Length: 0");
        assertTrue(answer.get(0).contains(" 405 "), answer::toString);
        assertTrue(answer.contains("Allow: GET, HEAD"), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../report.yaml",
                "/stromen/../../report.yaml",
                "/%2e%2e/report.yaml",
                "/%2e%2e%2freport.yaml",
                "/..%5creport.yaml",
                "/stromen%2fdijken.html",
                "/index.html%00.pdf",
                "/%0d%0aSet-Cookie:x",
                "//etc/passwd",
                "/./index.html",
                "/stromen//dijken.html",
                "/%ff%fe",
                "/%zz"
            })
    void noAddressLeavesTheSite(String path) throws IOException {
        assertEquals("400", status("GET " + path + " HTTP/1.1", host("localhost")), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report.yaml",
                "/data/statements.xlsx",
                "/INDEX.html",
                "/stromen/",
                "/manifest.json",
                "/etc/passwd",
                "/_preview/",
                "/_preview/../index.html%20",
                "/_preview/document/geen.txt",
                "/.overzicht-work"
            })
    void whatIsNotInTheSiteIsNotThere(String path) throws IOException {
        String status = status("GET " + path + " HTTP/1.1", host("localhost"));
        assertTrue(List.of("404", "400").contains(status), path + " " + status);
    }

    @Test
    void aVeryLongAddressIsRefused() throws IOException {
        assertEquals("414", status("GET /" + "a".repeat(3000) + " HTTP/1.1", host("localhost")));
    }

    @Test
    void headGivesTheLengthAndNoBody() throws IOException {
        List<String> answer = answer("HEAD /index.html HTTP/1.1", host("localhost"));
        assertTrue(
                answer.stream().anyMatch(header -> header.matches("(?i)content-length: [0-9]{4,}")), answer::toString);
    }

    /** Nothing is kept by a browser, and no other site can take a file of ours in as its own. */
    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/kamerbrief.pdf", "/assets/overzicht.css", "/nergens.html"})
    void eachAnswerIsForThisPageAlone(String path) throws IOException {
        List<String> answer = answer("GET " + path + " HTTP/1.1", host("localhost"));
        for (String header : List.of(
                "cache-control: no-store",
                "cross-origin-resource-policy: same-origin",
                "x-content-type-options: nosniff",
                "referrer-policy: no-referrer")) {
            assertTrue(answer.stream().anyMatch(header::equalsIgnoreCase), () -> header + " " + answer);
        }
    }

    /** A page of the site keeps the policy of a build, in which nothing may connect; what only a preview has may, to itself. */
    @Test
    void onlyWhatIsOfThePreviewMayConnect() throws IOException, InterruptedException {
        for (String page : List.of("index.html", "404.html", "nergens.html", "zoeken.html", "stromen/dijken.html")) {
            assertTrue(served.text(page).contains("<meta http-equiv=\"Content-Security-Policy\""), page);
            assertTrue(!served.text(page).contains("connect-src"), page);
            assertEquals("frame-ancestors 'none'", policy(page));
        }
        assertEquals("default-src 'none'; connect-src 'self'", policy("_preview/worker.js"));
        String document = policy("_preview/document/kamerbrief.pdf");
        assertTrue(document.startsWith("default-src 'none'; ") && document.contains("connect-src 'self';"), document);
        assertTrue(!document.contains(".") && !document.contains("*") && !document.contains("//"), document);
    }

    private static String policy(String address) throws IOException, InterruptedException {
        return served.get(address)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }
}
