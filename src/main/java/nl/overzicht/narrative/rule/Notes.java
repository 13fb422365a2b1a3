package nl.overzicht.narrative.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.LiteralNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** MD-12 to MD-16: each note has a text of one paragraph, is cited once, in running text, and not right after a digit. */
final class Notes implements TextRule {

    private static final Pattern UNDEFINED = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        List<FootnoteReference> calls = Syntax.all(root, FootnoteReference.class);
        List<FootnoteDefinition> notes = Syntax.all(root, FootnoteDefinition.class);
        Set<String> cited = calls.stream().map(FootnoteReference::getLabel).collect(Collectors.toSet());
        notes.forEach(note -> checkNote(note, cited, origin, findings));
        checkCalls(calls, origin, findings);
        Syntax.all(root, org.commonmark.node.Text.class).forEach(text -> checkUndefined(text, origin, findings));
    }

    private static void checkNote(FootnoteDefinition note, Set<String> cited, Origin origin, Findings findings) {
        Location at = origin.at(note);
        String label = Text.shown(note.getLabel());
        if (!cited.contains(note.getLabel())) {
            findings.add(Finding.error(
                    at,
                    "MD-13",
                    Text.of("voetnoot '%s' wordt nergens aangehaald", "footnote '%s' is never cited", label),
                    Text.of("zet [^%s] in de tekst", "put [^%s] in the text", label)));
        }
        if (note.getFirstChild() == null) {
            findings.add(withoutText(label, at));
        } else if (!isOneParagraph(note)) {
            findings.add(Finding.error(
                    at,
                    "MD-16",
                    Text.of(
                            "een voetnoot is één alinea zonder voetnoten",
                            "a footnote is one paragraph without footnotes"),
                    Text.of(
                            "maak de noot korter, of zet de tekst in de brief",
                            "shorten the note, or move its text into the letter")));
        }
    }

    private static boolean isOneParagraph(FootnoteDefinition note) {
        Node first = note.getFirstChild();
        return first instanceof Paragraph
                && first.getNext() == null
                && Syntax.all(note, FootnoteReference.class).isEmpty();
    }

    private static void checkCalls(List<FootnoteReference> calls, Origin origin, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (FootnoteReference call : calls) {
            Location at = origin.at(call);
            if (!seen.add(call.getLabel())) {
                findings.add(Finding.error(
                        at,
                        "MD-15",
                        Text.of(
                                "voetnoot '%s' wordt twee keer aangehaald",
                                "footnote '%s' is cited twice", Text.shown(call.getLabel())),
                        Text.of("maak er een tweede noot van", "make it a second note")));
            }
            if (isAfterDigit(call) || Syntax.above(call, Heading.class) != null) {
                findings.add(misplaced(at));
            }
        }
    }

    private static Finding misplaced(Location at) {
        return Finding.error(
                at,
                "MD-14",
                Text.of(
                        "een nootcijfer direct na een cijfer of in een kop",
                        "a note call right after a digit or in a heading"),
                Text.of(
                        "zet de noot na een woord of leesteken: 2016² leest als 20162",
                        "put the note after a word or a mark: 2016² reads as 20162"));
    }

    /** A fact counts as a digit, since it may end in one. */
    private static boolean isAfterDigit(FootnoteReference call) {
        Node previous = call.getPrevious();
        while (previous != null && previous.getLastChild() != null) {
            previous = previous.getLastChild();
        }
        if (previous instanceof org.commonmark.node.Text text) {
            return text.getLiteral().matches("(?s).*\\p{Nd}");
        }
        return previous instanceof FactNode || previous instanceof LiteralNode;
    }

    private static void checkUndefined(org.commonmark.node.Text text, Origin origin, Findings findings) {
        origin.all(UNDEFINED, text).forEach(found -> {
            String label = found.text().substring(2, found.text().length() - 1);
            findings.add(withoutText(Text.shown(label), found.at()));
        });
    }

    private static Finding withoutText(String label, Location at) {
        return Finding.error(
                at,
                "MD-12",
                Text.of("voetnoot '%s' heeft geen tekst", "footnote '%s' has no text", label),
                Text.of(
                        "schrijf '[^%s]: tekst' op een eigen regel",
                        "write '[^%s]: text' on a line of its own", label));
    }
}
