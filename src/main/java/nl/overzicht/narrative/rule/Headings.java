package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** MD-11: headings begin at the first level of the text, and skip no level. */
record Headings(TextForm form) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        int last = form.firstLevel() - 1;
        for (Heading heading : Syntax.findAll(root, Heading.class)) {
            int level = heading.getLevel();
            if (level < form.firstLevel() || level > last + 1) {
                findings.add(rule().at(origin.at(heading), level, last));
            }
            last = level;
        }
    }

    private MarkdownRule rule() {
        return form.firstLevel() == 1 ? MarkdownRule.HEADING_LEVEL_OF_REPORT : MarkdownRule.HEADING_LEVEL;
    }
}
