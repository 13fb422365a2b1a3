package nl.overzicht.narrative.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The end of a sentence: its mark, possibly a closing quote or bracket, and blanks before a capital. */
    private static final Pattern END = Pattern.compile("[.!?\u2026][\u201d\u2019)]?\\s+(?=[\u201c\u2018(]?\\p{Lu})");

    /** Abbreviations, after which a full stop does not end a sentence. A single letter is treated the same. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "nr", "art", "dhr", "mevr", "mw", "drs", "dr", "mr", "prof", "ir", "ca", "resp", "blz", "jl", "no", "mrs",
            "st", "vs");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)$");

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
                split(words(node, writer), text -> sentences.add(new Sentence(text, inNote)));
            } else if (node instanceof Image image) {
                PictureText picture = new PictureText(fact -> write(fact, writer));
                split(picture.alt(image), text -> sentences.add(new Sentence(text, false)));
                picture.caption(image)
                        .ifPresent(words -> split(words, text -> sentences.add(new Sentence(text, false))));
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

    private static void split(String words, Consumer<String> sentences) {
        int start = 0;
        Matcher end = END.matcher(words);
        while (end.find()) {
            if (!endsInAbbreviation(words.substring(start, end.start()))) {
                sentences.accept(words.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        if (start < words.length()) {
            sentences.accept(words.substring(start));
        }
    }

    private static boolean endsInAbbreviation(String before) {
        Matcher last = LAST_WORD.matcher(before);
        return last.find()
                && (last.group(1).length() == 1
                        || ABBREVIATIONS.contains(last.group(1).toLowerCase(Locale.ROOT)));
    }
}
