package nl.overzicht.narrative.rule;

import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** MD-5 and MD-6: an expression is complete: neither cut by the cell separator of a table nor left open. */
public final class BrokenExpressions implements TextRule {

    private static final Pattern OPEN = Pattern.compile("\\$\\{");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (Text node : Syntax.findAll(root, Text.class)) {
            boolean inTable = Syntax.findAncestor(node, TableCell.class) != null;
            MarkdownRule rule = inTable ? MarkdownRule.CUT_EXPRESSION : MarkdownRule.OPEN_EXPRESSION;
            origin.findAll(OPEN, node).forEach(found -> findings.add(rule.at(found.at())));
        }
    }
}
