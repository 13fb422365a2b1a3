package nl.overzicht.narrative.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.narrative.passage.Passage.Span;
import nl.overzicht.narrative.passage.Passage.Use;
import nl.overzicht.narrative.syntax.CaptionNode;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the passages of a text, in order. */
public final class Passages {

    private final Origin origin;
    private final int start;
    private final StringBuilder text = new StringBuilder();
    private final List<Use> uses = new ArrayList<>();
    private final List<Span> ignored = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int[] source = new int[256];

    private Passages(Origin origin, Node block) {
        this.origin = origin;
        this.start = block.getSourceSpans().get(0).getInputIndex();
    }

    /** The passages of a text, in reading order. */
    public static List<Passage> of(Origin origin) {
        List<Passage> passages = new ArrayList<>();
        Syntax.walk(Syntax.parse(origin.text()), node -> {
            if (node instanceof Paragraph || node instanceof Heading) {
                passages.add(read(node, origin));
            } else if (node instanceof TableBlock table) {
                addRows(table, origin, passages);
            } else if (node instanceof Image image) {
                addPicture(image, origin, passages);
            }
        });
        return passages;
    }

    /** Adds the alternative text and the caption of a picture, which are not part of the text around it. */
    private static void addPicture(Image image, Origin origin, List<Passage> passages) {
        Passages alt = new Passages(origin, image);
        alt.addChildren(image);
        passages.add(alt.read(image));
        PictureText.captionNode(image).ifPresent(words -> {
            Passages caption = new Passages(origin, image);
            caption.addChildren(words);
            passages.add(caption.read(image));
        });
    }

    private static void addRows(TableBlock table, Origin origin, List<Passage> passages) {
        List<Passage> rows = Syntax.findAll(table, TableRow.class).stream()
                .map(row -> read(row, origin))
                .toList();
        Optional<Paragraph> caption = Captions.of(table);
        Node before = caption.<Node>map(paragraph -> paragraph).orElse(table).getPrevious();
        TableFrame frame = new TableFrame(
                rows.get(0),
                caption.map(paragraph -> read(paragraph, origin)),
                Stream.of(before, table.getNext())
                        .filter(line -> line == before
                                ? line instanceof Heading || isLine(line)
                                : isLine(line) && !isOfNext(line))
                        .map(line -> read(line, origin))
                        .toList(),
                rows.subList(1, rows.size()));
        passages.add(frame.head());
        frame.rows().forEach(row -> passages.add(row.withTable(frame)));
    }

    private static boolean isLine(Node node) {
        return node instanceof Paragraph && !Captions.isCaption(node);
    }

    /** Whether a line is directly followed by another table or its caption. */
    private static boolean isOfNext(Node line) {
        return line.getNext() instanceof TableBlock || Captions.isCaption(line.getNext());
    }

    private static Passage read(Node block, Origin origin) {
        Passages passage = new Passages(origin, block);
        passage.add(block);
        passage.addChildren(block);
        return passage.read(block);
    }

    private Passage read(Node block) {
        List<Span> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            cells.add(new Span(starts.get(i), last ? text.length() : starts.get(i + 1) - Passage.CELLS.length()));
        }
        return new Passage(
                origin,
                start,
                text.toString(),
                Arrays.copyOf(source, text.length()),
                kind(block),
                uses,
                ignored,
                cells,
                Optional.empty());
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
                add(' ', Passage.UNKNOWN);
            } else if (!(child instanceof CaptionNode)) {
                add(child);
                addChildren(child);
            }
        }
    }

    private void add(Node node) {
        if (node instanceof Text plain) {
            TypedText.of(plain, origin.text(), start).forEach(this::add);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            add(' ', Passage.UNKNOWN);
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
            Passage.CELLS.chars().forEach(c -> add((char) c, Passage.UNKNOWN));
        }
        starts.add(text.length());
    }

    private void addFact(FactNode node) {
        int index = node.place();
        node.id().ifPresent(id -> uses.add(new Use(id, node.form().orElse(""), text.length(), index)));
        add(Passage.FACT, index);
    }

    private void addIgnored(String words, Node node) {
        int source = node.getSourceSpans().isEmpty()
                ? Passage.UNKNOWN
                : Passage.near(node.getSourceSpans().get(0).getInputIndex());
        ignored.add(new Span(text.length(), text.length() + words.length()));
        words.chars().forEach(c -> add((char) c, source));
    }

    private void add(char c, int index) {
        if (text.length() == source.length) {
            source = Arrays.copyOf(source, source.length * 2);
        }
        source[text.length()] = index;
        text.append(c);
    }
}
