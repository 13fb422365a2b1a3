package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each page of a site states a policy by which a browser requests nothing from another host, before anything that is
 * requested.
 */
class PagePolicyTest {

    private static final Set<String> NO_OTHER_HOST = Set.of("'none'", "'self'", "data:", "file:");
    private static final Set<String> CODE = Set.of("'self'", "file:");

    /**
     * The default for each kind of request that is not named, and the directives that it does not apply to (CSP level 3,
     * 6.1.3).
     */
    private static final Map<String, Set<String>> EXPECTED = Map.of(
            "default-src", Set.of("'none'"),
            "base-uri", Set.of("'none'"),
            "form-action", Set.of("'self'"),
            "script-src", CODE,
            "style-src", CODE);

    @Test
    void noPageOfTheDefaultSiteMayAskAnotherHost() throws IOException {
        Set<String> pages = pagesWithThePolicy(DefaultReport.output().resolve("site"));
        for (String kind : List.of("index", "404", "zoeken", "rapport", "rapport-.+", "gebieden/.+", "stromen/.+")) {
            assertTrue(pages.stream().anyMatch(page -> page.matches(kind + "\\.html")), kind);
        }
    }

    @Test
    @Tag("slow")
    void norOneOfASiteWithEditions() throws IOException {
        Set<String> pages = pagesWithThePolicy(CoastEditions.output().resolve("site"));
        assertTrue(pages.containsAll(List.of("edities.html", "veranderd.html")), pages::toString);
    }

    private static Set<String> pagesWithThePolicy(Path site) throws IOException {
        Set<String> pages = new HashSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String address = site.relativize(file).toString().replace('\\', '/');
                if (address.matches("(?i).*\\.x?html?")) {
                    hasThePolicy(Jsoup.parse(file), address);
                    pages.add(address);
                }
            }
        }
        return pages;
    }

    private static void hasThePolicy(Document page, String address) {
        Elements policies = page.select("head > meta[http-equiv=Content-Security-Policy]");
        assertEquals(1, policies.size(), address);
        Elements asking = page.select("meta[http-equiv=Content-Security-Policy], [src], link, style, script");
        assertEquals(policies.first(), asking.first(), () -> address + ": comes after what a browser asks");
        Map<String, Set<String>> policy = directives(policies.attr("content"));
        policy.forEach((directive, sources) ->
                assertTrue(NO_OTHER_HOST.containsAll(sources), () -> address + ": " + directive + " " + sources));
        EXPECTED.forEach((directive, sources) -> assertEquals(sources, policy.get(directive), address));
        assertTrue(!policy.containsKey("connect-src"), () -> address + ": no script of a built site connects");
    }

    /** The header of a server is not weaker; with two policies a browser applies both. */
    @Test
    void aServerSaysTheSame() throws IOException {
        for (String file : List.of("site/_headers", "hosting/nginx.conf")) {
            String text = Files.readString(DefaultReport.output().resolve(file));
            List<String> policies = Pattern.compile("Content-Security-Policy:? \"?([^\"\n]+)")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertFalse(policies.isEmpty(), file);
            for (String policy : policies) {
                assertEquals(Set.of("'none'"), directives(policy).get("frame-ancestors"), policy);
                assertTrue(!policy.contains("connect-src"), policy);
            }
        }
    }

    /** The sources of each directive. */
    private static Map<String, Set<String>> directives(String policy) {
        return Arrays.stream(policy.split(";"))
                .map(directive -> List.of(directive.strip().split("\\s+")))
                .collect(Collectors.toMap(words -> words.get(0), words -> Set.copyOf(words.subList(1, words.size()))));
    }
}
