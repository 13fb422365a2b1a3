package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
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
                findings.add(Finding.error(
                        origin.at(heading),
                        "MD-11",
                        Text.of(
                                "een kop van niveau %s na niveau %s",
                                "a heading of level %s after level %s", level, last),
                        Text.of(
                                "de titel is niveau 1; de eerste kop begint met '##' en geen niveau valt weg",
                                "the title is level 1; the first heading begins with '##' and no level is skipped")));
            }
            last = level;
        }
    }
}
