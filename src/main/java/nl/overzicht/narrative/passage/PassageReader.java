package nl.overzicht.narrative.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.narrative.passage.Passage.Span;
import nl.overzicht.narrative.passage.Passage.Use;
import nl.overzicht.narrative.syntax.CaptionNode;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads one passage: its characters with their indices in the source, its facts and its cells. */
final class PassageReader {

    private final Origin origin;
    private final int start;
    private final IndexedText text = new IndexedText();
    private final List<Use> uses = new ArrayList<>();
    private final List<Span> ignored = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private PassageReader(Origin origin, Node block) {
        this.origin = origin;
        this.start = block.getSourceSpans().get(0).getInputIndex();
    }

    /** The passage of a paragraph, a heading or a row. */
    static Passage of(Node block, Origin origin) {
        PassageReader passage = new PassageReader(origin, block);
        passage.add(block);
        passage.addChildren(block);
        return passage.read(block);
    }

    /**
     * The passage of the words of a picture, which are not part of the text around it.
     *
     * @param words the picture, for its alternative text, or its caption
     */
    static Passage ofWords(Node words, Image image, Origin origin) {
        PassageReader passage = new PassageReader(origin, image);
        passage.addChildren(words);
        return passage.read(image);
    }

    private Passage read(Node block) {
        List<Span> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            cells.add(new Span(starts.get(i), last ? text.length() : starts.get(i + 1) - Passage.CELLS.length()));
        }
        return new Passage(
                origin, start, text.toString(), text.indices(), kind(block), uses, ignored, cells, Optional.empty());
    }

    private static Passage.Kind kind(Node block) {
        if (Syntax.findAncestor(block, BlockQuote.class) != null) {
            return Passage.Kind.QUOTE;
        }
        return block instanceof TableRow ? Passage.Kind.ROW : Passage.Kind.PROSE;
    }

    /**
     * Adds the nodes below this one in reading order. A picture is only a space here, since its words are separate
     * passages.
     */
    private void addChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image) {
                text.add(' ', SourceIndices.UNKNOWN);
            } else if (!(child instanceof CaptionNode)) {
                add(child);
                addChildren(child);
            }
        }
    }

    private void add(Node node) {
        if (node instanceof Text plain) {
            TypedText.of(plain, origin.text(), start).forEach(text::add);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.add(' ', SourceIndices.UNKNOWN);
        } else if (node instanceof FactNode fact) {
            addFact(fact);
        } else if (node instanceof LiteralNode literal) {
            addIgnored(literal.text(), node);
        } else if (node instanceof Code code) {
            addIgnored(code.getLiteral(), node);
        } else if (node instanceof TableCell) {
            addCell(node);
        }
    }

    private void addCell(Node cell) {
        if (cell.getPrevious() != null) {
            Passage.CELLS.chars().forEach(c -> text.add((char) c, SourceIndices.UNKNOWN));
        }
        starts.add(text.length());
    }

    private void addFact(FactNode node) {
        int index = node.place();
        node.id().ifPresent(id -> uses.add(new Use(id, node.form().orElse(""), text.length(), index)));
        text.add(Passage.FACT, index);
    }

    private void addIgnored(String words, Node node) {
        int source = node.getSourceSpans().isEmpty()
                ? SourceIndices.UNKNOWN
                : SourceIndices.near(node.getSourceSpans().get(0).getInputIndex());
        ignored.add(new Span(text.length(), text.length() + words.length()));
        words.chars().forEach(c -> text.add((char) c, source));
    }
}
