package nl.overzicht.run.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the requests to other hosts that a rendered page, drawing or style sheet makes a browser send, in every notation that
 * browsers accept.
 */
final class PageRequests {

    /**
     * A request to another host.
     *
     * @param address as a browser interprets it
     * @param start index in the text of the element or value that causes it
     */
    record Request(String address, int start) {}

    /** A comment, or an element with its attributes; a quoted value may contain a bracket. */
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<([A-Za-z][^\\s/>]*)((?:[^>\"']++|\"[^\"]*\"|'[^']*')*+)>", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=/>\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");

    private static final Set<String> LOADED = Set.of(
            "src", "srcset", "imagesrcset", "poster", "data", "background", "action", "formaction", "ping", "manifest");

    /** Elements whose address is requested only when the reader follows the link. */
    private static final Set<String> FOLLOWED = Set.of("a", "area");

    private static final Pattern LOADED_LINK =
            Pattern.compile("(?i).*(stylesheet|icon|preload|prefetch|preconnect|manifest|expect).*");

    private static final Pattern REFRESH = Pattern.compile("(?i)^\\s*[\\d.]+\\s*[;,]?\\s*(?:url\\s*=)?\\s*[\"']?(.*)");

    private static final Pattern HOST =
            Pattern.compile("(?i)(?:(?:https?|wss?|ftp):[/\\\\]*|[/\\\\]{2})[^\\s,\"'<>)/\\\\][^\\s,\"'<>)]*");

    private static final Pattern IN_SHEET = Pattern.compile(
            "(?i)(?:url|src|image-set)\\(\\s*[\"']?([^\"')]*)|@import\\s*[\"']([^\"']*)|image-set\\(([^;}]*)");

    private final List<Request> found = new ArrayList<>();

    private PageRequests() {}

    /** The requests of a page or a drawing. */
    static List<Request> of(String page) {
        PageRequests requests = new PageRequests();
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            if (tag.group(1) != null) {
                String element = tag.group(1).toLowerCase(Locale.ROOT);
                requests.element(element, tag.group(2), tag.start());
                if (element.equals("style")) {
                    int end = page.indexOf("</", tag.end());
                    requests.sheet(page.substring(tag.end(), end < 0 ? page.length() : end), tag.end());
                }
            }
        }
        return requests.found;
    }

    /** The requests of a style sheet. */
    static List<Request> ofSheet(String sheet) {
        PageRequests requests = new PageRequests();
        requests.sheet(sheet, 0);
        return requests.found;
    }

    private void element(String element, String text, int start) {
        List<Attribute> attributes =
                ATTRIBUTE.matcher(text).results().map(Attribute::of).toList();
        boolean loads = attributes.stream().anyMatch(Attribute::isLoadedLink);
        boolean refreshes = attributes.stream().anyMatch(Attribute::isRefresh);
        for (Attribute given : attributes) {
            String value = given.value;
            boolean link =
                    given.name.equals("href") && !FOLLOWED.contains(element) && (loads || !element.equals("link"));
            if (LOADED.contains(given.name) || link) {
                hosts(value, start);
            } else if (given.name.equals("content") && refreshes) {
                refresh(value, start);
            } else if (given.name.equals("style") || value.contains("url(")) {
                sheet(value, start, 0);
            } else if (given.name.equals("srcdoc")) {
                of(value).forEach(inner -> found.add(new Request(inner.address, start)));
            }
        }
    }

    /**
     * An attribute of an element.
     *
     * @param name in lower case, without the prefix of XLink
     * @param value with its character references resolved
     */
    private record Attribute(String name, String value) {

        static Attribute of(MatchResult found) {
            String value = Stream.of(2, 3, 4)
                    .map(found::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return new Attribute(
                    found.group(1).toLowerCase(Locale.ROOT).replaceFirst("^xlink:", ""),
                    CharacterEscapes.resolve(value));
        }

        boolean isLoadedLink() {
            return name.equals("rel") && LOADED_LINK.matcher(value).matches();
        }

        boolean isRefresh() {
            return name.equals("http-equiv") && value.strip().equalsIgnoreCase("refresh");
        }
    }

    private void refresh(String content, int start) {
        Matcher led = REFRESH.matcher(content);
        if (led.matches()) {
            hosts(led.group(1), start);
        }
    }

    /** Collects other hosts from an attribute's value: one address, or several separated by commas. */
    private void hosts(String value, int start) {
        String clean = value.replaceAll("[\\t\\n\\r]", "").strip();
        if (clean.toLowerCase(Locale.ROOT).startsWith("data:")) {
            return;
        }
        Matcher host = HOST.matcher(clean);
        if (host.lookingAt()
                || host.reset().find() && clean.substring(0, host.start()).matches("(?s).*[\\s,]")) {
            found.add(new Request(host.group(), start));
        }
    }

    private void sheet(String text, int start) {
        sheet(text, start, 1);
    }

    /**
     * @param moving 1 when the index of each address is that in this text; 0 when the text is one value and all take its index
     */
    private void sheet(String text, int start, int moving) {
        Matcher asked = IN_SHEET.matcher(
                text.replaceAll("(?s)/\\*.*?\\*/", "").contains("\\") ? CharacterEscapes.unescape(text) : text);
        while (asked.find()) {
            for (int group = 1; group <= asked.groupCount(); group++) {
                if (asked.group(group) != null) {
                    hosts(asked.group(group), start + moving * Math.min(asked.start(), Math.max(0, text.length() - 1)));
                }
            }
        }
    }
}
