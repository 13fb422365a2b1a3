package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Node;

/** MD-19: what an author marks as a literal number contains a digit. */
final class Literals implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (LiteralNode literal : Syntax.findAll(root, LiteralNode.class)) {
            if (literal.text().chars().noneMatch(Character::isDigit)) {
                findings.add(MarkdownRule.LITERAL_WITHOUT_NUMBER.at(origin.at(literal), literal.text()));
            }
        }
    }
}
