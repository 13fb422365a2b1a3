package nl.overzicht.narrative.syntax;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.content.Document;
import nl.overzicht.content.Places;
import nl.overzicht.content.Prose;
import nl.overzicht.finding.Location;
import nl.overzicht.unicode.NormalText;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A Markdown text and where it was read. Gives the place of any character without counting from the start again: a text
 * may hold thousands of findings.
 */
public final class Origin {

    private final Location start;
    private final String written;
    private final NormalText normal;
    private final int[] lines;
    private final int[] pairs;

    /**
     * @param start the place of its first character. Inside a data file every further line is taken to begin at the same
     *     column, as it does in a block scalar
     * @param text the text as it was written, lines ended by {@code \n}
     */
    public Origin(Location start, String text) {
        this.start = start;
        this.written = text;
        this.normal = NormalText.ofRunning(text);
        IntStream.Builder begins = IntStream.builder().add(0);
        IntStream.Builder seconds = IntStream.builder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                begins.add(i + 1);
            } else if (Character.isLowSurrogate(character)) {
                seconds.add(i);
            }
        }
        this.lines = begins.build().toArray();
        this.pairs = seconds.build().toArray();
    }

    /** A file of its own. */
    public static Origin of(Document document, Places places) {
        Location file = places.of("document", document.path());
        return new Origin(new Location(file.path(), 1, 1), document.written());
    }

    /** A text inside a data file. */
    public static Origin of(Prose prose) {
        return new Origin(prose.at(), prose.written());
    }

    /** The text in normal form. */
    public String text() {
        return normal.text();
    }

    /** A piece of the text as the author wrote it. */
    public String written(int from, int to) {
        return written.substring(normal.place(from), normal.place(to));
    }

    /** Where a node begins; nodes without a span of their own are where the node above them is. */
    public Location at(Node node) {
        for (Node ancestor = node; ancestor != null; ancestor = ancestor.getParent()) {
            if (!ancestor.getSourceSpans().isEmpty()) {
                return at(ancestor.getSourceSpans().get(0).getInputIndex());
            }
        }
        return start;
    }

    /**
     * Positions of this pattern in the source of a node, without a backslash before it, which would make it plain text. What a
     * pattern asks of the characters around it may be outside the node.
     */
    public Stream<Found> all(Pattern pattern, Node node) {
        return node.getSourceSpans().stream()
                .flatMap(span -> pattern.matcher(text())
                        .region(span.getInputIndex(), span.getInputIndex() + span.getLength())
                        .useTransparentBounds(true)
                        .results()
                        .filter(found -> !isEscaped(found.start()))
                        .map(found -> new Found(at(found.start()), found.group())));
    }

    /** Whether the source of a node has any of these characters. */
    public boolean holdsAny(String characters, Node node) {
        return node.getSourceSpans().stream()
                .anyMatch(span -> holdsAny(characters, span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }

    /** A loop, since rules ask this of each text. */
    private boolean holdsAny(String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A piece of the source. */
    public record Found(Location at, String text) {}

    private boolean isEscaped(int index) {
        int first = index;
        while (first > 0 && text().charAt(first - 1) == '\\') {
            first--;
        }
        return (index - first) % 2 == 1;
    }

    /** Where the text right after a node begins. */
    Location after(Node node) {
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return at(last.getInputIndex() + last.getLength());
    }

    /** The place of a character of the text, in code points. */
    public Location at(int at) {
        int index = normal.place(at);
        int found = Arrays.binarySearch(lines, index);
        int line = found >= 0 ? found : -found - 2;
        int column = index - lines[line] - (pairsBefore(index) - pairsBefore(lines[line]));
        return new Location(start.path(), start.line() + line, start.column() + column);
    }

    /** How many characters before this one take two places. */
    private int pairsBefore(int index) {
        int found = Arrays.binarySearch(pairs, index);
        return found >= 0 ? found : -found - 1;
    }
}
