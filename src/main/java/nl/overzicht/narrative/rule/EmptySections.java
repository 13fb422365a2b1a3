package nl.overzicht.narrative.rule;

import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** MD-24: each heading has text below it. */
final class EmptySections implements TextRule {

    private static final Pattern MARK = Pattern.compile("^#+\\s*|\\s*#*$");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Syntax.findAll(root, Heading.class).stream()
                .filter(EmptySections::isEmpty)
                .forEach(heading ->
                        findings.add(MarkdownRule.EMPTY_SECTION.at(origin.at(heading), words(heading, origin))));
    }

    /** A heading of a deeper level counts as text, since it has text itself or is reported itself. */
    private static boolean isEmpty(Heading heading) {
        Node next = heading.getNext();
        while (next instanceof FootnoteDefinition) {
            next = next.getNext();
        }
        return next == null || next instanceof Heading other && other.getLevel() <= heading.getLevel();
    }

    private static String words(Heading heading, Origin origin) {
        int start = heading.getSourceSpans().get(0).getInputIndex();
        int end = start + heading.getSourceSpans().get(0).getLength();
        return MARK.matcher(origin.text().substring(start, end)).replaceAll("");
    }
}
