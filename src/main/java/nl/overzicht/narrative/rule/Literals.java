package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Node;

/** MD-19: what is marked as a number of the author's own holds one. */
final class Literals implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (LiteralNode literal : Syntax.all(root, LiteralNode.class)) {
            if (literal.text().chars().noneMatch(Character::isDigit)) {
                findings.add(Finding.error(
                        origin.at(literal),
                        "MD-19",
                        Text.of(
                                "'${=...}' zonder getal: '%s'",
                                "'${=...}' without a number: '%s'", Text.shown(literal.text())),
                        Text.of(
                                "schrijf ${=112} voor een getal dat geen feit is, en gewone woorden zonder merk",
                                "write ${=112} for a number that is no fact, and plain words without a mark")));
            }
        }
    }
}
