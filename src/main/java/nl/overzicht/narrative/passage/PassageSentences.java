package nl.overzicht.narrative.passage;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.FactWriter;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import nl.overzicht.unicode.NormalText;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Splits a text into sentences as a reader sees them: without markup and with the facts filled in. Headings and table
 * cells are split too.
 *
 * @param facts the facts that the text can use; an expression that names none remains as written
 * @param text formats facts
 */
public record PassageSentences(Facts facts, FactText text) {

    /**
     * A sentence of a text.
     *
     * @param text as it is printed
     * @param inNote whether it is in a note
     */
    public record Sentence(String text, boolean inNote) {}

    /** The sentences in the order in which they were written. */
    public List<String> of(String markdown) {
        return readAll(markdown).stream().map(Sentence::text).toList();
    }

    /** The sentences in the order in which they were written, each with whether it is in a note. */
    public List<Sentence> readAll(String markdown) {
        List<Sentence> sentences = new ArrayList<>();
        Node root = Syntax.parse(markdown);
        FactWriter writer = FactWriter.of(root, facts, text);
        Syntax.walk(root, node -> {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                boolean inNote = Syntax.findAncestor(node, FootnoteDefinition.class) != null;
                SentenceSplit.split(words(node, writer), text -> sentences.add(new Sentence(text, inNote)));
            } else if (node instanceof Image image) {
                PictureText picture = new PictureText(fact -> write(fact, writer));
                SentenceSplit.split(picture.alt(image), text -> sentences.add(new Sentence(text, false)));
                picture.caption(image)
                        .ifPresent(
                                words -> SentenceSplit.split(words, text -> sentences.add(new Sentence(text, false))));
            }
        });
        return sentences;
    }

    private static String words(Node block, FactWriter writer) {
        StringBuilder words = new StringBuilder();
        addWords(block, words, writer);
        String all = NormalText.text(words.toString()).strip();
        return Captions.isCaption(block) ? Captions.afterMark(all) : all;
    }

    /** Adds words, except those of pictures, which are sentences of their own. */
    private static void addWords(Node node, StringBuilder words, FactWriter writer) {
        words.append(literal(node, writer));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Image)) {
                addWords(child, words, writer);
            }
        }
    }

    private static String literal(Node node, FactWriter writer) {
        if (node instanceof Text plain) {
            return plain.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        if (node instanceof LiteralNode literal) {
            return literal.text();
        }
        return node instanceof FactNode fact ? write(fact, writer) : "";
    }

    private static String write(FactNode node, FactWriter writer) {
        if (node.directive().isPresent()) {
            return "";
        }
        return writer.find(node).map(FactWriter.WrittenFact::text).orElse("${" + node.expression() + "}");
    }
}
