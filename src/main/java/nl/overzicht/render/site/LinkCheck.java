package nl.overzicht.render.site;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;

/**
 * Whether each link of the site leads to a page, an anchor or a file of it. Fed with the pages one by one; remembers each
 * target once, however many pages lead to it.
 */
final class LinkCheck {

    /** Attributes as our templates and texts write them: in double quotes, escaped. */
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s(href|src|id)=\"([^\"]*)\"");

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final Set<String> anchors = new HashSet<>();
    private final Map<String, String> targets = new LinkedHashMap<>();

    /** Takes note of what a page offers and where it leads. */
    void read(String address, String html) {
        anchors.add(address);
        URI base = URI.create(address);
        Matcher found = ATTRIBUTE.matcher(html);
        while (found.find()) {
            String value = found.group(2).replace("&amp;", "&");
            if (found.group(1).equals("id")) {
                anchors.add(address + "#" + value);
            } else if (!ELSEWHERE.matcher(value).matches()) {
                targets.putIfAbsent(target(base, value), address);
            }
        }
    }

    private static String target(URI base, String link) {
        return link.startsWith("#") ? base + link : base.resolve(link).toString();
    }

    /**
     * LNK-1, for each target that is not there.
     *
     * @param isFile whether a file was written under this address of the site
     */
    void report(Predicate<String> isFile, Findings findings) {
        targets.forEach((target, page) -> {
            if (!anchors.contains(target) && (target.contains("#") || !isFile.test(target))) {
                findings.add(SiteRule.DEAD_LINK.at(Location.of("site/" + page), Text.same(target)));
            }
        });
    }
}
