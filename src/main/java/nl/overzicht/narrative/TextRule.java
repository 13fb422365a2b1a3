package nl.overzicht.narrative;

import nl.overzicht.finding.Findings;
import org.commonmark.node.Node;

/** One thing that a text must do or leave. */
interface TextRule {

    void check(Node root, Origin origin, Findings findings);
}
