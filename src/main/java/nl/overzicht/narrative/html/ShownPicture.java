package nl.overzicht.narrative.html;

import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import nl.overzicht.wording.NonBreakingSpaces;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * A picture at its place in a text.
 *
 * @param own its address within the report
 * @param alt its alternative text
 * @param caption the words printed with it; empty when there are none
 * @param block whether it is a block of its own and not within a line
 * @param depth the number of lists and quotations that contain it
 * @param columns the number of columns of the table that contains it; 1 outside tables
 * @param last whether no text follows it
 * @param id by which other parts of the report refer to it; empty when it has none
 */
public record ShownPicture(
        String own,
        String alt,
        Optional<String> caption,
        boolean block,
        int depth,
        int columns,
        boolean last,
        Optional<String> id) {

    /** @param text writes the words of pictures */
    static ShownPicture of(Image image, boolean block, Optional<String> id, PictureText text) {
        return new ShownPicture(
                image.getDestination(),
                text.alt(image),
                text.caption(image).map(NonBreakingSpaces::of),
                block,
                (int) ancestors(image)
                        .filter(node -> node instanceof ListItem || node instanceof BlockQuote)
                        .count(),
                columns(image),
                Stream.concat(Stream.of(image), ancestors(image)).allMatch(ShownPicture::isLast),
                id);
    }

    /** Whether no text follows a node; notes are printed elsewhere. */
    private static boolean isLast(Node node) {
        return Stream.iterate(node.getNext(), next -> next != null, Node::getNext)
                .allMatch(FootnoteDefinition.class::isInstance);
    }

    private static int columns(Image image) {
        TableCell cell = Syntax.findAncestor(image, TableCell.class);
        return cell == null
                ? 1
                : Syntax.findAll(cell.getParent(), TableCell.class).size();
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent);
    }
}
