package nl.overzicht.narrative.syntax;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.content.Document;
import nl.overzicht.content.Places;
import nl.overzicht.content.Prose;
import nl.overzicht.finding.Location;
import nl.overzicht.unicode.NormalText;
import org.commonmark.node.Node;

/**
 * A Markdown text with its location. A character is located without counting from the start.
 */
public final class Origin {

    private final Location start;
    private final String written;
    private final NormalText normal;
    private final LineStarts lines;

    /**
     * @param start the location of its first character. In a data file each further line is assumed to begin at the
     *     same column, as it does in a block scalar
     * @param text the text as it was written, lines ended by {@code \n}
     */
    public Origin(Location start, String text) {
        this.start = start;
        this.written = text;
        this.normal = NormalText.ofRunning(text);
        this.lines = LineStarts.of(text);
    }

    /** The origin of a text that is a file. */
    public static Origin of(Document document, Places places) {
        Location file = places.of("document", document.path());
        return new Origin(new Location(file.path(), 1, 1), document.written());
    }

    /** The origin of a text in a data file. */
    public static Origin of(Prose prose) {
        return new Origin(prose.at(), prose.written());
    }

    /** The text in normal form. */
    public String text() {
        return normal.text();
    }

    /** A range of the text as the author wrote it, by its indexes in the normal form. */
    public String sourceText(int from, int to) {
        return written.substring(normal.place(from), normal.place(to));
    }

    /** The start of a node; a node without a source span has the location of the nearest node above it with one. */
    public Location at(Node node) {
        for (Node ancestor = node; ancestor != null; ancestor = ancestor.getParent()) {
            if (!ancestor.getSourceSpans().isEmpty()) {
                return at(ancestor.getSourceSpans().get(0).getInputIndex());
            }
        }
        return start;
    }

    /**
     * The matches of a pattern in the source of a node, except after a backslash, which makes them plain text. A
     * lookbehind or lookahead of the pattern also sees characters outside the node.
     */
    public Stream<Match> findAll(Pattern pattern, Node node) {
        return node.getSourceSpans().stream()
                .flatMap(span -> pattern.matcher(text())
                        .region(span.getInputIndex(), span.getInputIndex() + span.getLength())
                        .useTransparentBounds(true)
                        .results()
                        .filter(found -> !isEscaped(found.start()))
                        .map(found -> new Match(at(found.start()), found.group())));
    }

    /** Whether the source of a node contains any of these characters. */
    public boolean containsAny(String characters, Node node) {
        return node.getSourceSpans().stream()
                .anyMatch(
                        span -> containsAny(characters, span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }

    /** A loop instead of a stream, because rules call it for each text. */
    private boolean containsAny(String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A match of a pattern in the source, with its location. */
    public record Match(Location at, String text) {}

    private boolean isEscaped(int index) {
        int first = index;
        while (first > 0 && text().charAt(first - 1) == '\\') {
            first--;
        }
        return (index - first) % 2 == 1;
    }

    /** The location of a character by its index in the normal form; columns count code points. */
    public Location at(int at) {
        return lines.at(normal.place(at), start);
    }
}
