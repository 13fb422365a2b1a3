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

/** What of a report has a number or can be referred to, in the order of its text. */
public final class Outline {

    /** What the ids of figures and tables begin with. */
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
     * @param roots its texts in order, as they were parsed
     * @param annexMark what the heading of an annex begins with, before a colon
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

    /** The entry of a node; empty: nothing can refer to it. */
    public Optional<OutlineEntry> of(Node node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** The entry with an id; empty: nothing has it. */
    public Optional<OutlineEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids, in no order. */
    public Set<String> ids() {
        return new HashSet<>(byId.keySet());
    }

    /** The words of a heading of an annex that only say that it is one, with the blank after them; empty: it is none. */
    public Optional<String> annexMark(Heading heading) {
        return heading.getLevel() == 1
                        && heading.getFirstChild() instanceof Text first
                        && first.getLiteral().startsWith(annexMark)
                ? Optional.of(annexMark)
                : Optional.empty();
    }

    private void read(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof TableBlock table) {
            String words = Captions.of(table).map(Captions::words).orElse("");
            add(table, TABLE + Slug.of(words), words.isEmpty() ? Optional.empty() : Optional.of(counter.table()));
        } else if (node instanceof Paragraph paragraph) {
            blocks(paragraph);
        }
    }

    private void heading(Heading heading) {
        boolean begins = heading.getLevel() == 1;
        chapter += begins ? 1 : 0;
        Optional<Label> label = begins
                ? Optional.of(counter.chapter(annexMark(heading).isPresent()))
                : counter.section(heading.getLevel());
        String id = Anchors.of(heading);
        add(new OutlineEntry(
                heading, unlike(id), label, chapter, heading.getLevel(), !words.add(Anchors.whole(heading))));
    }

    /** A figure or a table that the program makes, or pictures, in a paragraph of their own. */
    private void blocks(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof FactNode fact && fact.getNext() == null) {
            fact.insert().ifPresent(directive -> insert(fact, directive));
        } else if (Syntax.isOfPictures(paragraph)) {
            Syntax.all(paragraph, Image.class).forEach(this::picture);
        }
    }

    private void insert(FactNode fact, Directive directive) {
        boolean table = directive.isTable();
        String id = Slug.of(fact.expression().substring(fact.expression().indexOf('.') + 1));
        add(fact, (table ? TABLE : FIGURE) + id, Optional.of(table ? counter.table() : counter.figure()));
    }

    private void picture(Image image) {
        Optional<String> caption = new PictureText(fact -> fact.id().orElse("")).caption(image);
        String words = caption.orElseGet(image::getDestination);
        add(image, FIGURE + Slug.of(words), caption.map(some -> counter.figure()));
    }

    private void add(Node node, String id, Optional<Label> label) {
        add(new OutlineEntry(node, unlike(id), label, chapter, 0, false));
    }

    private void add(OutlineEntry entry) {
        entries.add(entry);
        byNode.put(entry.node(), entry);
        byId.put(entry.id(), entry);
    }

    private String unlike(String id) {
        int times = 1;
        String other = id;
        while (byId.containsKey(other)) {
            times++;
            other = id + "-" + times;
        }
        return other;
    }
}
