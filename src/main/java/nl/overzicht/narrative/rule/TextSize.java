package nl.overzicht.narrative.rule;

import java.util.HashMap;
import java.util.Map;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * MD-26, MD-27 and MD-34: a text does not become much larger than it was written by its references, and no paragraph
 * has more notes or characters than can be laid out in reasonable time.
 */
final class TextSize {

    /** Characters of all addresses and titles together; a letter of 50 pages has a hundredth of these. */
    private static final long MOST_OF_ADDRESSES = 1_000_000;

    /**
     * The engine lays out all notes of a page again for each note that it adds: a full page of notes takes more than a
     * second of processor time, 400 notes of one line took half a minute. 100 notes fill two pages.
     */
    private static final int MOST_NOTES = 100;

    /** As in a cell of a spreadsheet. Breaking a single word of three times this length into lines took half a minute. */
    private static final int MOST_OF_BLOCK = 32_767;

    private TextSize() {}

    /** Whether other rules can check the text; otherwise adds a finding. */
    static boolean isWithinBounds(Node root, Origin origin, Findings findings) {
        return areAddressesWithinBounds(root, origin, findings)
                & areNotesWithinBounds(root, origin, findings)
                & areBlocksWithinBounds(root, origin, findings);
    }

    private static boolean areAddressesWithinBounds(Node root, Origin origin, Findings findings) {
        long size = 0;
        for (Node node : Syntax.findAll(root, Node.class)) {
            size += size(node);
            if (size > MOST_OF_ADDRESSES) {
                findings.add(MarkdownRule.LONG_ADDRESSES.at(origin.at(node), MOST_OF_ADDRESSES));
                return false;
            }
        }
        return true;
    }

    private static int size(Node node) {
        if (node instanceof Link link) {
            return length(link.getDestination()) + length(link.getTitle());
        }
        return node instanceof Image image ? length(image.getDestination()) + length(image.getTitle()) : 0;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static boolean areNotesWithinBounds(Node root, Origin origin, Findings findings) {
        Map<Block, Integer> calls = new HashMap<>();
        for (FootnoteReference call : Syntax.findAll(root, FootnoteReference.class)) {
            if (calls.merge(Syntax.findAncestor(call, Block.class), 1, Integer::sum) > MOST_NOTES) {
                findings.add(MarkdownRule.MANY_NOTES.at(origin.at(call), MOST_NOTES));
                return false;
            }
        }
        return true;
    }

    private static boolean areBlocksWithinBounds(Node root, Origin origin, Findings findings) {
        Map<Node, Integer> sizes = new HashMap<>();
        for (Node node : Syntax.findAll(root, Node.class)) {
            Node block = node instanceof Block ? node : Syntax.findAncestor(node, Block.class);
            if (sizes.merge(block, countCharacters(node), Integer::sum) > MOST_OF_BLOCK) {
                MarkdownRule rule = block instanceof TableBlock ? MarkdownRule.LONG_TABLE : MarkdownRule.LONG_BLOCK;
                findings.add(rule.at(origin.at(block), MOST_OF_BLOCK));
                return false;
            }
        }
        return true;
    }

    private static int countCharacters(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().length();
        }
        if (node instanceof Code code) {
            return code.getLiteral().length();
        }
        return node instanceof FencedCodeBlock block ? length(block.getLiteral()) : 0;
    }
}
