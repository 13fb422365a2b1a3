package nl.overzicht.narrative.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.narrative.html.NumberedMedium.Block;
import nl.overzicht.narrative.html.RenderedChapter.Part;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.narrative.outline.Outline;
import nl.overzicht.narrative.outline.OutlineEntry;
import nl.overzicht.narrative.outline.Reference;
import nl.overzicht.narrative.syntax.CaptionNode;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.FactWriter;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Writes the numbers of chapters, figures and tables into the texts of a report, and records the title of each part.
 */
final class Numbering {

    /** Between a number and a heading. */
    private static final String AFTER_NUMBER = "\u2002";

    /** Between a number and a caption. */
    private static final String AFTER_NAME = ". ";

    private final Outline outline;
    private final NumberedMedium medium;
    private final Map<Node, Part> parts = new IdentityHashMap<>();
    private final Map<Node, Block> blocks = new IdentityHashMap<>();

    Numbering(Outline outline, NumberedMedium medium) {
        this.outline = outline;
        this.medium = medium;
    }

    /** Writes the numbers into a text and records its parts. */
    void number(Node root, FactWriter writer) {
        Syntax.findAll(root, Heading.class).forEach(heading -> numberHeading(heading, writer));
        Syntax.findAll(root, TableBlock.class)
                .forEach(table -> Captions.of(table).ifPresent(words -> numberTable(table, words)));
        Syntax.findAll(root, Image.class).forEach(image -> numberPicture(image, writer));
        Syntax.findAll(root, FigureBlock.class).forEach(figure -> addBlock(figure.fact()));
    }

    /** The id of each heading of a text. */
    Map<Node, String> anchors(Node root) {
        Map<Node, String> anchors = new HashMap<>();
        Syntax.findAll(root, Heading.class)
                .forEach(heading -> anchors.put(heading, entry(heading).id()));
        return anchors;
    }

    /** The id of a picture or a table; empty when the outline does not contain it. */
    Optional<String> id(Node node) {
        return outline.of(node).map(OutlineEntry::id);
    }

    Part part(Node node) {
        return parts.get(node);
    }

    /** The parts in a block, in order. */
    List<Part> partsIn(Node block) {
        return Syntax.findAll(block, Node.class).stream()
                .map(node -> node instanceof FigureBlock figure ? figure.fact() : node)
                .flatMap(node -> Optional.ofNullable(parts.get(node)).stream())
                .toList();
    }

    /** The HTML of a figure or table that the program makes; empty when the medium has none. */
    Optional<String> html(FigureBlock figure) {
        return Optional.ofNullable(blocks.get(figure.fact())).map(Block::html);
    }

    /** The HTML of a link to another part of the report, around {@code inner}; empty when the link leads elsewhere. */
    Optional<String> reference(Link link, String inner) {
        return Reference.of(link)
                .flatMap(reference -> outline.find(reference.id())
                        .map(target -> medium.reference(
                                target,
                                reference.isWordless() ? Optional.empty() : Optional.of(inner),
                                medium.beginsSentence(WordsBefore.of(link)))));
    }

    private OutlineEntry entry(Node node) {
        return outline.of(node).orElseThrow();
    }

    private void numberHeading(Heading heading, FactWriter writer) {
        OutlineEntry entry = entry(heading);
        outline.annexMark(heading).ifPresent(mark -> {
            Text first = (Text) heading.getFirstChild();
            first.setLiteral(first.getLiteral().substring(mark.length()).stripLeading());
        });
        parts.put(heading, part(entry, writer.words(heading)));
        entry.label().ifPresent(label -> heading.prependChild(new Text(number(label) + AFTER_NUMBER)));
    }

    private String number(Label label) {
        return label.kind() == Label.Kind.ANNEX ? medium.caption(label) : label.number();
    }

    private void numberTable(TableBlock table, Paragraph caption) {
        OutlineEntry entry = entry(table);
        parts.put(table, part(entry, Captions.words(caption)));
        entry.label().ifPresent(label -> {
            Text first = (Text) caption.getFirstChild();
            first.setLiteral(Captions.with(medium.caption(label) + AFTER_NAME, first.getLiteral()));
        });
    }

    private void numberPicture(Image image, FactWriter writer) {
        Optional<CaptionNode> caption = PictureText.captionNode(image);
        Optional<OutlineEntry> entry = outline.of(image);
        if (caption.isPresent() && entry.isPresent()) {
            String words = new PictureText(fact -> writer.write(fact).text())
                    .caption(image)
                    .orElse("");
            parts.put(image, part(entry.get(), words));
            entry.get()
                    .label()
                    .ifPresent(label -> caption.get().prependChild(new Text(medium.caption(label) + AFTER_NAME)));
        }
    }

    private void addBlock(FactNode fact) {
        Optional<OutlineEntry> entry = outline.of(fact);
        entry.flatMap(outlined -> medium.block(fact, outlined)).ifPresent(block -> {
            blocks.put(fact, block);
            parts.put(fact, part(entry.get(), block.title()));
        });
    }

    private static Part part(OutlineEntry entry, String title) {
        return new Part(entry.level(), entry.id(), entry.label(), title);
    }
}
