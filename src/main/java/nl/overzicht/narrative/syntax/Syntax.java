package nl.overzicht.narrative.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.overzicht.unicode.NormalText;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses the Markdown that authors write: CommonMark with tables, footnotes, tasks, struck text and facts. */
public final class Syntax {

    static final Extension TABLES = TablesExtension.create();

    /** A single tilde means "about". */
    private static final Extension STRIKES =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    /** The deepest nesting that a person would write. */
    private static final int NESTING = 50;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TABLES, FootnotesExtension.create(), STRIKES, TaskListItemsExtension.create()))
            .customInlineContentParserFactory(new FactParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(NESTING)
            .maxInlineNesting(NESTING)
            .build();

    private Syntax() {}

    /** The tree of a text; a new one at each call, since trees are mutable. */
    public static Node parse(String text) {
        Node root = PARSER.parse(text);
        CaptionReader captions = new CaptionReader(text);
        findAll(root, Image.class).forEach(captions::read);
        // All links of one reference share its address, which may be long.
        Map<String, String> known = new HashMap<>();
        walk(root, node -> normalise(node, written -> known.computeIfAbsent(written, NormalText::text)));
        return root;
    }

    /** Normalises addresses, titles and code, which are not running text: soft hyphens have no meaning in them. */
    private static void normalise(Node node, UnaryOperator<String> normal) {
        if (node instanceof Link link) {
            link.setDestination(normal.apply(link.getDestination()));
            link.setTitle(link.getTitle() == null ? null : normal.apply(link.getTitle()));
        } else if (node instanceof Image image) {
            image.setDestination(normal.apply(image.getDestination()));
        } else if (node instanceof Code code) {
            code.setLiteral(normal.apply(code.getLiteral()));
        } else if (node instanceof FencedCodeBlock block) {
            block.setLiteral(normal.apply(block.getLiteral()));
        }
    }

    /** All nodes of a type in reading order. */
    public static <T extends Node> List<T> findAll(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        walk(root, node -> {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        });
        return found;
    }

    /** Whether a paragraph contains only pictures, each of which is then a block of its own. */
    public static boolean isOfPictures(Paragraph paragraph) {
        List<Node> children = Stream.iterate(paragraph.getFirstChild(), Objects::nonNull, Node::getNext)
                .toList();
        return children.stream().anyMatch(node -> node instanceof Image)
                && children.stream().allMatch(node -> node instanceof Image || node instanceof SoftLineBreak);
    }

    /** Visits a node and all nodes below it in reading order. The parser limits the depth of the tree. */
    public static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        for (Node child = node.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            walk(child, visitor);
            child = next;
        }
    }

    /** The nearest node of a type above this one; {@code null} when there is none. */
    public static <T extends Node> T findAncestor(Node node, Class<T> type) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
