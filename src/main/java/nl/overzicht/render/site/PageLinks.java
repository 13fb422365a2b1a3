package nl.overzicht.render.site;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.overzicht.render.template.MarkupScan;

/**
 * The anchors of a page, and the addresses that it links to.
 *
 * @param address of the page within the site
 * @param anchors addresses of the page and of its parts
 * @param targets addresses within the site, each once, in the order of the page
 */
record PageLinks(String address, Set<String> anchors, Set<String> targets) {

    /** Attributes as our templates and texts write them: in double quotes, escaped. */
    private static final List<String> LINKS = List.of("href=\"", "src=\"");

    private static final String ID = "id=\"";

    private static final Pattern ELSEWHERE = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:|//).*");

    /** @param html the whole page */
    static PageLinks of(String address, String html) {
        Set<String> anchors = new HashSet<>(Set.of(address));
        Set<String> links = new LinkedHashSet<>();
        MarkupScan scan = MarkupScan.of(html);
        int at = 0;
        while (at < scan.length()) {
            int value = MarkupScan.isBlank(scan.charAt(at)) ? value(scan, at + 1) : 0;
            int end = value == 0 ? scan.length() : scan.next('"', value);
            if (end < scan.length()) {
                String written = scan.text(value, end);
                String text = written.indexOf('&') < 0 ? written : written.replace("&amp;", "&");
                if (scan.isAt(ID, at + 1)) {
                    anchors.add(address + "#" + text);
                } else {
                    links.add(text);
                }
                at = end;
            }
            at++;
        }
        Set<String> targets = new LinkedHashSet<>();
        links.stream().filter(link -> !isElsewhere(link)).forEach(link -> targets.add(target(address, link)));
        return new PageLinks(address, anchors, targets);
    }

    /** The index of the value of the link or anchor attribute that begins here; 0 when none begins here. */
    private static int value(MarkupScan html, int at) {
        if (html.isAt(ID, at)) {
            return at + ID.length();
        }
        for (String link : LINKS) {
            if (html.isAt(link, at)) {
                return at + link.length();
            }
        }
        return 0;
    }

    private static boolean isElsewhere(String link) {
        return (link.startsWith("//") || link.indexOf(':') > 0)
                && ELSEWHERE.matcher(link).matches();
    }

    private static String target(String address, String link) {
        if (link.startsWith("#")) {
            return address + link;
        }
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        boolean up = link.startsWith("../") && !folder.isEmpty();
        String rest = up ? link.substring("../".length()) : link;
        return isPlain(rest) ? (up ? parent(folder) : folder) + rest : resolve(address, link);
    }

    private static String resolve(String address, String link) {
        try {
            return URI.create(address).resolve(link).toString();
        } catch (IllegalArgumentException noAddress) {
            return link;
        }
    }

    /**
     * Whether a link needs no resolving. That is the case for nearly all links, and resolving one as a URI takes many times
     * as long.
     */
    private static boolean isPlain(String link) {
        return !link.isEmpty() && "/?.#".indexOf(link.charAt(0)) < 0 && !link.contains("/.") && !link.contains("//");
    }

    private static String parent(String folder) {
        return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
}
