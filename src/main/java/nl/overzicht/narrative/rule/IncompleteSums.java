package nl.overzicht.narrative.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Node;

/**
 * MD-21: pages and figures say how many amounts a sum misses, and a text has to do so itself. Once for each sum in a
 * text.
 *
 * @param withheld how many amounts a fact, which is a sum, misses since they are not published
 */
record IncompleteSums(ToIntFunction<String> withheld) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (FactNode node : Syntax.all(root, FactNode.class)) {
            String id = node.id().orElse("");
            int missing = seen.add(id) ? withheld.applyAsInt(id) : 0;
            if (missing > 0) {
                findings.add(MarkdownRule.SUM_WITHOUT_WITHHELD.at(origin.at(node), id, missing));
            }
        }
    }
}
