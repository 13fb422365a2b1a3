package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import org.commonmark.node.Node;

/** A rule about one text. */
interface TextRule {

    void check(Node root, Origin origin, Findings findings);
}
