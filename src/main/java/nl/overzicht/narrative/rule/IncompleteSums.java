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
 * MD-21: pages and figures state how many withheld amounts a sum lacks; in a text the author has to state it. Reported
 * once for each sum in a text.
 *
 * @param withheld the number of withheld amounts that a sum lacks, by the id of its fact; 0 for other facts
 */
record IncompleteSums(ToIntFunction<String> withheld) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (FactNode node : Syntax.findAll(root, FactNode.class)) {
            String id = node.id().orElse("");
            int missing = seen.add(id) ? withheld.applyAsInt(id) : 0;
            if (missing > 0) {
                findings.add(MarkdownRule.SUM_WITHOUT_WITHHELD.at(origin.at(node), id, missing));
            }
        }
    }
}
