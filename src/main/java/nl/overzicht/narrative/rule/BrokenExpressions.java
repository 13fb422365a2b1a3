package nl.overzicht.narrative.rule;

import java.util.regex.Pattern;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** MD-5 and MD-6: an expression is whole: not cut by the bar of a table, not left open. */
public final class BrokenExpressions implements TextRule {

    private static final Pattern OPEN = Pattern.compile("\\$\\{");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (Text node : Syntax.all(root, Text.class)) {
            boolean inTable = Syntax.above(node, TableCell.class) != null;
            origin.all(OPEN, node).forEach(found -> findings.add(inTable ? cut(found.at()) : open(found.at())));
        }
    }

    private static Finding cut(Location at) {
        return MarkdownRule.CUT_EXPRESSION.at(at);
    }

    private static Finding open(Location at) {
        return MarkdownRule.OPEN_EXPRESSION.at(at);
    }
}
