package nl.overzicht.narrative.html;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.Syntax;
import nl.overzicht.unicode.NormalText;
import nl.overzicht.wording.Citations;
import nl.overzicht.wording.Citations.Citation;
import nl.overzicht.wording.NonBreakingSpaces;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Prepares a tree for rendering: literal numbers become text, figures become blocks, lines are joined, numbers are kept
 * on one line with what they count, citations become links.
 */
final class TreePreparer {

    private TreePreparer() {}

    static void apply(Node root) {
        Syntax.findAll(root, LiteralNode.class).forEach(TreePreparer::unmark);
        Syntax.findAll(root, Paragraph.class).forEach(TreePreparer::liftFigure);
        Syntax.findAll(root, Paragraph.class).forEach(TreePreparer::liftPictures);
        Syntax.findAll(root, TaskListItemMarker.class).forEach(TreePreparer::putInText);
        Syntax.findAll(root, SoftLineBreak.class).forEach(TreePreparer::joinLines);
        Stream.concat(Syntax.findAll(root, Heading.class).stream(), captions(root))
                .flatMap(name -> Syntax.findAll(name, Text.class).stream())
                .forEach(text -> text.setLiteral(NormalText.text(text.getLiteral())));
        Syntax.findAll(root, Text.class).forEach(TreePreparer::normalise);
        Syntax.findAll(root, Text.class).forEach(TreePreparer::linkCitations);
    }

    /** Again after parsing, because a character reference such as {@code &zwnj;} can stand for any character. */
    private static void normalise(Text text) {
        text.setLiteral(NonBreakingSpaces.of(NormalText.running(text.getLiteral())));
    }

    /** Moves the check box of a task into the paragraph of its text. */
    private static void putInText(TaskListItemMarker task) {
        if (task.getNext() instanceof Paragraph text) {
            text.prependChild(task);
        }
    }

    /** The captions of tables, which are titles as headings are. */
    private static Stream<Paragraph> captions(Node root) {
        return Syntax.findAll(root, Paragraph.class).stream().filter(Captions::isCaption);
    }

    /** Merges a literal number with the text before and after it, so that non-breaking spaces are set between them. */
    private static void unmark(LiteralNode literal) {
        Text whole = new Text(literal.text());
        literal.insertBefore(whole);
        literal.unlink();
        if (whole.getPrevious() instanceof Text before) {
            whole.setLiteral(before.getLiteral() + whole.getLiteral());
            before.unlink();
        }
        if (whole.getNext() instanceof Text after) {
            whole.setLiteral(whole.getLiteral() + after.getLiteral());
            after.unlink();
        }
    }

    private static void liftFigure(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (only instanceof FactNode fact && only.getNext() == null) {
            fact.directive().ifPresent(insert -> {
                paragraph.insertBefore(new FigureBlock(fact));
                paragraph.unlink();
            });
        }
    }

    /** Makes each picture a block of its own, if its paragraph contains only pictures. */
    private static void liftPictures(Paragraph paragraph) {
        if (Syntax.isOfPictures(paragraph)) {
            for (Image image : Syntax.findAll(paragraph, Image.class)) {
                PictureBlock block = new PictureBlock();
                block.appendChild(image);
                paragraph.insertBefore(block);
            }
            paragraph.unlink();
        }
    }

    /** Joins two lines, because a citation may continue on the next line of the source. */
    private static void joinLines(SoftLineBreak lineBreak) {
        if (lineBreak.getPrevious() instanceof Text before && lineBreak.getNext() instanceof Text after) {
            after.setLiteral(before.getLiteral().stripTrailing() + " " + after.getLiteral());
            before.unlink();
            lineBreak.unlink();
        }
    }

    private static void linkCitations(Text text) {
        if (Syntax.findAncestor(text, Link.class) != null) {
            return;
        }
        String literal = text.getLiteral();
        List<Citation> citations = Citations.find(literal);
        int done = 0;
        for (Citation citation : citations) {
            text.insertBefore(new Text(literal.substring(done, citation.start())));
            Link link = new Link(citation.address(), null);
            link.appendChild(new Text(Citations.keepTogether(literal.substring(citation.start(), citation.end()))));
            text.insertBefore(link);
            done = citation.end();
        }
        text.setLiteral(literal.substring(done));
    }
}
