package nl.overzicht.render.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/**
 * Checks that each link of the site leads to a page, an anchor or a file of the site. Receives the pages one by one
 * and keeps each target once, however many pages link to it.
 */
final class LinkCheck {

    private final Optional<String> path;
    private final Set<String> anchors = new HashSet<>();
    private final Map<String, String> targets = new LinkedHashMap<>();

    /** @param path of the site on its server, with a slash at both ends, which links may begin with; empty: not known */
    LinkCheck(Optional<String> path) {
        this.path = path;
    }

    /** Records the anchors that a page has and the targets that it links to. */
    void add(PageLinks page) {
        anchors.addAll(page.anchors());
        page.targets().forEach(target -> targets.putIfAbsent(removePath(target), page.address()));
    }

    private String removePath(String target) {
        return path.filter(target::startsWith)
                .map(known -> target.substring(known.length()))
                .orElse(target);
    }

    /**
     * Reports LNK-1 for each target that does not exist.
     *
     * @param isFile whether a file was written under this address of the site
     */
    void report(Predicate<String> isFile, Findings findings) {
        targets.forEach((target, page) -> {
            if (!anchors.contains(target) && (target.contains("#") || !isFile.test(target))) {
                findings.add(SiteRule.DEAD_LINK.at(Location.of("site/" + page), BilingualText.same(target)));
            }
        });
    }
}
