package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** MD-18: a text holds no HTML. */
final class RawHtml implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Syntax.walk(root, node -> {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                findings.add(Finding.error(
                        origin.at(node),
                        "MD-18",
                        Text.of("HTML is in een tekst niet toegestaan", "HTML is not allowed in a text"),
                        Text.of("gebruik Markdown, of schrijf '&lt;'", "use Markdown, or write '&lt;'")));
            }
        });
    }
}
