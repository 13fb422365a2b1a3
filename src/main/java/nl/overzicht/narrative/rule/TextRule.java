package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import org.commonmark.node.Node;

/** One thing that a text must do or leave. */
interface TextRule {

    void check(Node root, Origin origin, Findings findings);
}
