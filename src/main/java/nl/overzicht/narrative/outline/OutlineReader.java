package nl.overzicht.narrative.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/** Reads the outline of a report from its texts. */
public final class OutlineReader {

    /** Prefixes of the ids of figures and tables. */
    private static final String FIGURE = "figuur-";

    private static final String TABLE = "tabel-";

    private final String annexMark;
    private final Counter counter = new Counter();
    private final List<OutlineEntry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private int chapter = -1;

    private OutlineReader(String annexMark) {
        this.annexMark = annexMark;
    }

    /**
     * The outline of a report.
     *
     * @param roots the parsed texts of the report, in order
     * @param annexWord the word that, followed by a colon, begins the heading of an annex
     */
    public static Outline read(List<Node> roots, String annexWord) {
        OutlineReader reader = new OutlineReader(annexWord + ":");
        roots.forEach(root -> Syntax.walk(root, reader::read));
        return new Outline(reader.entries, reader.annexMark);
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
                ? Optional.of(counter.nextChapter(Outline.isAnnex(heading, annexMark)))
                : counter.nextSection(heading.getLevel());
        String id = Anchors.of(heading);
        entries.add(new OutlineEntry(
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
        entries.add(new OutlineEntry(node, uniqueId(id), label, chapter, 0, false));
    }

    private String uniqueId(String id) {
        int times = 1;
        String other = id;
        while (!ids.add(other)) {
            times++;
            other = id + "-" + times;
        }
        return other;
    }
}
