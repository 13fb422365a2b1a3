package nl.overzicht.narrative.syntax;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Reads the captions of pictures. The parser gives the title of a picture as a string without a location; here it
 * becomes nodes, so that a fact in it is like any other.
 *
 * @param source the text that the pictures are in
 */
record CaptionReader(String source) {

    private static final String FACT = "\\$\\{[^{}\\n]*\\}";
    private static final String LINE = "\\s*\\n\\s*";
    private static final Pattern PIECES = Pattern.compile(FACT + "|" + LINE + "|(?:(?!" + FACT + "|" + LINE + ").)++");

    private static final int UNKNOWN = -1;

    /** Appends a caption to a picture that has a title. */
    void read(Image image) {
        String title = image.getTitle();
        if (title == null || title.isBlank()) {
            return;
        }
        int[] bounds = bounds(image);
        CaptionNode caption = new CaptionNode();
        List<String> pieces =
                PIECES.matcher(title.strip()).results().map(MatchResult::group).toList();
        int until = bounds[1];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            String piece = pieces.get(i);
            int at = place(piece, bounds[0], until);
            caption.prependChild(node(piece, at));
            until = at == UNKNOWN ? until : at;
        }
        image.appendChild(caption);
    }

    /**
     * The range of the source that may contain the title, behind the address. Empty when the title is not written
     * there, as in a reference definition.
     */
    private int[] bounds(Image image) {
        SourceSpan last = last(image);
        int end = last.getInputIndex() + last.getLength();
        Node alt = image.getLastChild();
        int from = alt == null || alt.getSourceSpans().isEmpty()
                ? image.getSourceSpans().get(0).getInputIndex()
                : last(alt).getInputIndex() + last(alt).getLength();
        int address = source.indexOf(image.getDestination(), from);
        boolean inside = source.charAt(end - 1) == ')' && address >= 0 && address < end;
        return new int[] {inside ? address + image.getDestination().length() : end, end};
    }

    private static SourceSpan last(Node node) {
        return node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    }

    private int place(String piece, int from, int until) {
        int at = source.lastIndexOf(piece, until - piece.length());
        return at >= from ? at : UNKNOWN;
    }

    /** A backslash before an expression makes it text, as elsewhere. */
    private Node node(String piece, int at) {
        Node node = piece.isBlank() ? new SoftLineBreak() : new Text(piece);
        if (piece.matches(FACT) && (at == UNKNOWN || source.charAt(at - 1) != '\\')) {
            node = FactParser.node(piece.substring(2, piece.length() - 1));
        }
        if (at != UNKNOWN) {
            node.setSourceSpans(List.of(SourceSpan.of(0, 0, at, piece.length())));
        }
        return node;
    }
}
