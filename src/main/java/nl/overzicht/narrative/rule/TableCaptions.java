package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** MD-17: a table has a caption, the paragraph before it that begins with "Tabel:". */
final class TableCaptions implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (TableBlock table : Syntax.findAll(root, TableBlock.class)) {
            if (Captions.of(table).isEmpty()) {
                findings.add(MarkdownRule.TABLE_WITHOUT_CAPTION.at(origin.at(table)));
            }
        }
    }
}
