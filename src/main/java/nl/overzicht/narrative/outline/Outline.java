package nl.overzicht.narrative.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.choice.Directive;
import nl.overzicht.narrative.syntax.Anchors;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import nl.overzicht.unicode.Slug;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The parts of a report that have a number or can be referred to, in the order of the text. */
public final class Outline {

    /** Prefixes of the ids of figures and tables. */
    private static final String FIGURE = "figuur-";

    private static final String TABLE = "tabel-";

    private final String annexMark;
    private final Counter counter = new Counter();
    private final List<OutlineEntry> entries = new ArrayList<>();
    private final Map<Node, OutlineEntry> byNode = new IdentityHashMap<>();
    private final Map<String, OutlineEntry> byId = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private int chapter = -1;

    private Outline(String annexMark) {
        this.annexMark = annexMark + ":";
    }

    /**
     * The outline of a report.
     *
     * @param roots the parsed texts of the report, in order
     * @param annexMark the word that, followed by a colon, begins the heading of an annex
     */
    public static Outline of(List<Node> roots, String annexMark) {
        Outline outline = new Outline(annexMark);
        roots.forEach(root -> Syntax.walk(root, outline::read));
        return outline;
    }

    /** All entries, in the order of the text; may be empty. */
    public List<OutlineEntry> entries() {
        return List.copyOf(entries);
    }

    /** The entry of a node; empty when it has none. */
    public Optional<OutlineEntry> of(Node node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** The entry with an id; empty when there is none. */
    public Optional<OutlineEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids, unordered, in a new set. */
    public Set<String> ids() {
        return new HashSet<>(byId.keySet());
    }

    /**
     * The mark of an annex with which a heading begins, including the colon; empty when the heading is not of an annex.
     */
    public Optional<String> annexMark(Heading heading) {
        return heading.getLevel() == 1
                        && heading.getFirstChild() instanceof Text first
                        && first.getLiteral().startsWith(annexMark)
                ? Optional.of(annexMark)
                : Optional.empty();
    }

    private void read(Node node) {
        if (node instanceof Heading heading) {
            readHeading(heading);
        } else if (node instanceof TableBlock table) {
            String words = Captions.of(table).map(Captions::words).orElse("");
            add(table, TABLE + Slug.of(words), words.isEmpty() ? Optional.empty() : Optional.of(counter.nextTable()));
        } else if (node instanceof Paragraph paragraph) {
            readParagraph(paragraph);
        }
    }

    private void readHeading(Heading heading) {
        boolean begins = heading.getLevel() == 1;
        chapter += begins ? 1 : 0;
        Optional<Label> label = begins
                ? Optional.of(counter.nextChapter(annexMark(heading).isPresent()))
                : counter.nextSection(heading.getLevel());
        String id = Anchors.of(heading);
        add(new OutlineEntry(
                heading, uniqueId(id), label, chapter, heading.getLevel(), !words.add(Anchors.whole(heading))));
    }

    /** Adds a figure or table that the program makes, or pictures, in a paragraph of their own. */
    private void readParagraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof FactNode fact && fact.getNext() == null) {
            fact.directive().ifPresent(directive -> addDirective(fact, directive));
        } else if (Syntax.isOfPictures(paragraph)) {
            Syntax.findAll(paragraph, Image.class).forEach(this::addPicture);
        }
    }

    private void addDirective(FactNode fact, Directive directive) {
        boolean table = directive.isTable();
        String id = Slug.of(fact.expression().substring(fact.expression().indexOf('.') + 1));
        add(fact, (table ? TABLE : FIGURE) + id, Optional.of(table ? counter.nextTable() : counter.nextFigure()));
    }

    private void addPicture(Image image) {
        Optional<String> caption = new PictureText(fact -> fact.id().orElse("")).caption(image);
        String words = caption.orElseGet(image::getDestination);
        add(image, FIGURE + Slug.of(words), caption.map(some -> counter.nextFigure()));
    }

    private void add(Node node, String id, Optional<Label> label) {
        add(new OutlineEntry(node, uniqueId(id), label, chapter, 0, false));
    }

    private void add(OutlineEntry entry) {
        entries.add(entry);
        byNode.put(entry.node(), entry);
        byId.put(entry.id(), entry);
    }

    private String uniqueId(String id) {
        int times = 1;
        String other = id;
        while (byId.containsKey(other)) {
            times++;
            other = id + "-" + times;
        }
        return other;
    }
}
