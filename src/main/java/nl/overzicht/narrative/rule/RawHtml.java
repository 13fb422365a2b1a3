package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** MD-18: a text contains no HTML. */
final class RawHtml implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Syntax.walk(root, node -> {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                findings.add(MarkdownRule.RAW_HTML.at(origin.at(node)));
            }
        });
    }
}
