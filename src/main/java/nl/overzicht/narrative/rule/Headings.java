package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** MD-11: headings begin at the second level, under the title, and skip none. */
final class Headings implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        int last = 1;
        for (Heading heading : Syntax.all(root, Heading.class)) {
            int level = heading.getLevel();
            if (level == 1 || level > last + 1) {
                findings.add(MarkdownRule.HEADING_LEVEL.at(origin.at(heading), level, last));
            }
            last = level;
        }
    }
}
