package nl.overzicht.narrative.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.narrative.syntax.Addresses;
import nl.overzicht.narrative.syntax.Anchors;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * MD-7 and MD-8: a link leads to an address with https, http or mailto, or to a page, anchor or attachment of the
 * report.
 */
record Links(Targets targets, TextForm form) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Set<String> anchors = Syntax.findAll(root, Heading.class).stream()
                .map(Anchors::of)
                .collect(Collectors.toCollection(TreeSet::new));
        anchors.addAll(form.anchors());
        for (Link link : Syntax.findAll(root, Link.class)) {
            check(link, origin.at(link), anchors, findings);
        }
    }

    private void check(Link link, Location at, Set<String> anchors, Findings findings) {
        String address = link.getDestination();
        if (address.contains("${") || link.getTitle() != null && link.getTitle().contains("${")) {
            findings.add(expression(at));
        } else if (!isKnown(address, anchors)) {
            findings.add(MarkdownRule.DEAD_LINK.at(at, address), () -> near(address, anchors));
        }
    }

    private Optional<Suggestion> near(String address, Set<String> anchors) {
        return address.startsWith("#")
                ? NearestWord.suggestion(
                        address, anchors.stream().map(anchor -> "#" + anchor).toList())
                : NearestWord.suggestion(address, targets.pages());
    }

    static Finding expression(Location at) {
        return MarkdownRule.FACT_IN_ADDRESS.at(at);
    }

    private boolean isKnown(String address, Set<String> anchors) {
        if (Addresses.isExternal(address)) {
            return true;
        }
        if (address.startsWith("#")) {
            return anchors.contains(address.substring(1));
        }
        if (address.startsWith(Targets.ATTACHMENTS)) {
            return targets.attachments().contains(address.substring(Targets.ATTACHMENTS.length()));
        }
        return targets.pages().contains(address.replaceFirst("#.*$", ""));
    }
}
