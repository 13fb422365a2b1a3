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
 * Prepares a tree for rendering: marked numbers become text, figures become blocks, lines become one text, numbers are
 * held together with what they count, citations become links.
 */
final class TreePreparer {

    private TreePreparer() {}

    static void apply(Node root) {
        Syntax.all(root, LiteralNode.class).forEach(TreePreparer::unmark);
        Syntax.all(root, Paragraph.class).forEach(TreePreparer::liftFigure);
        Syntax.all(root, Paragraph.class).forEach(TreePreparer::liftPictures);
        Syntax.all(root, TaskListItemMarker.class).forEach(TreePreparer::putInText);
        Syntax.all(root, SoftLineBreak.class).forEach(TreePreparer::joinLines);
        Stream.concat(Syntax.all(root, Heading.class).stream(), captions(root))
                .flatMap(name -> Syntax.all(name, Text.class).stream())
                .forEach(text -> text.setLiteral(NormalText.text(text.getLiteral())));
        Syntax.all(root, Text.class).forEach(TreePreparer::normalise);
        Syntax.all(root, Text.class).forEach(TreePreparer::linkCitations);
    }

    /** A reference, as {@code &zwnj;}, can be of any character, as one that is typed. */
    private static void normalise(Text text) {
        text.setLiteral(NonBreakingSpaces.of(NormalText.running(text.getLiteral())));
    }

    /** The box of a task is on the line of its text. */
    private static void putInText(TaskListItemMarker task) {
        if (task.getNext() instanceof Paragraph text) {
            text.prependChild(task);
        }
    }

    /** A caption names its table, as a heading names its part. */
    private static Stream<Paragraph> captions(Node root) {
        return Syntax.all(root, Paragraph.class).stream().filter(Captions::isCaption);
    }

    /** One text with what is before and after it, so that it can be held together with that. */
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
            fact.insert().ifPresent(insert -> {
                paragraph.insertBefore(new FigureBlock(fact));
                paragraph.unlink();
            });
        }
    }

    /** A paragraph of nothing but pictures: each stands alone. */
    private static void liftPictures(Paragraph paragraph) {
        if (Syntax.isOfPictures(paragraph)) {
            for (Image image : Syntax.all(paragraph, Image.class)) {
                PictureBlock block = new PictureBlock();
                block.appendChild(image);
                paragraph.insertBefore(block);
            }
            paragraph.unlink();
        }
    }

    /** A citation may run over the end of a line of the source, which means no more than a space. */
    private static void joinLines(SoftLineBreak lineBreak) {
        if (lineBreak.getPrevious() instanceof Text before && lineBreak.getNext() instanceof Text after) {
            after.setLiteral(before.getLiteral().stripTrailing() + " " + after.getLiteral());
            before.unlink();
            lineBreak.unlink();
        }
    }

    private static void linkCitations(Text text) {
        if (Syntax.above(text, Link.class) != null) {
            return;
        }
        String literal = text.getLiteral();
        List<Citation> citations = Citations.in(literal);
        int done = 0;
        for (Citation citation : citations) {
            text.insertBefore(new Text(literal.substring(done, citation.start())));
            Link link = new Link(citation.address(), null);
            link.appendChild(new Text(Citations.held(literal.substring(citation.start(), citation.end()))));
            text.insertBefore(link);
            done = citation.end();
        }
        text.setLiteral(literal.substring(done));
    }
}
