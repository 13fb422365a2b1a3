package nl.overzicht.narrative.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * MD-12 to MD-16, MD-25: each note has a text of one paragraph that is shorter than half a page. It is called once, in
 * running text and not directly after a digit.
 */
final class Footnotes implements TextRule {

    /** Characters on half a page of the letter: 29 lines of a note, of 80 characters each. */
    private static final int HALF_PAGE = 2300;

    private static final Pattern UNDEFINED = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        List<FootnoteReference> calls = Syntax.findAll(root, FootnoteReference.class);
        List<FootnoteDefinition> notes = Syntax.findAll(root, FootnoteDefinition.class);
        Set<String> cited = calls.stream().map(FootnoteReference::getLabel).collect(Collectors.toSet());
        notes.forEach(note -> checkNote(note, cited, origin, findings));
        notes.forEach(note -> checkLength(note, origin, findings));
        checkCalls(calls, origin, findings);
        Syntax.findAll(root, Text.class).forEach(text -> checkUndefined(text, origin, findings));
    }

    private static void checkNote(FootnoteDefinition note, Set<String> cited, Origin origin, Findings findings) {
        Location at = origin.at(note);
        String label = note.getLabel();
        if (!cited.contains(note.getLabel())) {
            findings.add(MarkdownRule.UNCITED_NOTE.at(at, label));
        }
        if (note.getFirstChild() == null) {
            findings.add(withoutText(label, at));
        } else if (!isOneParagraph(note)) {
            findings.add(MarkdownRule.LONG_NOTE.at(at));
        }
    }

    /** A note is at the foot of the page with its call: a tall one leaves no space there for text. */
    private static void checkLength(FootnoteDefinition note, Origin origin, Findings findings) {
        int length =
                note.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
        if (length > HALF_PAGE) {
            findings.add(MarkdownRule.HALF_PAGE_NOTE.at(origin.at(note), length, HALF_PAGE));
        }
    }

    private static boolean isOneParagraph(FootnoteDefinition note) {
        Node first = note.getFirstChild();
        return first instanceof Paragraph
                && first.getNext() == null
                && Syntax.findAll(note, FootnoteReference.class).isEmpty();
    }

    private static void checkCalls(List<FootnoteReference> calls, Origin origin, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (FootnoteReference call : calls) {
            Location at = origin.at(call);
            if (!seen.add(call.getLabel())) {
                findings.add(MarkdownRule.NOTE_CITED_TWICE.at(at, call.getLabel()));
            }
            if (isAfterDigit(call) || Syntax.findAncestor(call, Heading.class) != null) {
                findings.add(misplacedCall(at));
            }
        }
    }

    private static Finding misplacedCall(Location at) {
        return MarkdownRule.MISPLACED_CALL.at(at);
    }

    /** A fact counts as a digit, since it may end in one. */
    private static boolean isAfterDigit(FootnoteReference call) {
        Node previous = call.getPrevious();
        while (previous != null && previous.getLastChild() != null) {
            previous = previous.getLastChild();
        }
        if (previous instanceof Text text) {
            return text.getLiteral().matches("(?s).*\\p{Nd}");
        }
        return previous instanceof FactNode || previous instanceof LiteralNode;
    }

    private static void checkUndefined(Text text, Origin origin, Findings findings) {
        origin.findAll(UNDEFINED, text).forEach(found -> {
            String label = found.text().substring(2, found.text().length() - 1);
            findings.add(withoutText(label, found.at()));
        });
    }

    private static Finding withoutText(String label, Location at) {
        return MarkdownRule.NOTE_WITHOUT_TEXT.at(at, label);
    }
}
