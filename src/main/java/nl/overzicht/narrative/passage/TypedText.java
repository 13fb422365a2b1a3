package nl.overzicht.narrative.passage;

import nl.overzicht.unicode.InvisibleCharacters;
import nl.overzicht.unicode.NormalText;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The characters of a text node with their indexes in the source. The parser only gives the start and end of the node;
 * an escape or a character reference is longer than the character that it stands for. Invisible characters are skipped.
 *
 * @param node the text node
 * @param typed the whole source
 * @param start the index for a node without source spans
 */
record TypedText(Text node, String typed, int start) {

    /** Receives a character and its source index, as {@link Passage} stores it. */
    interface Sink {
        void add(char character, int source);
    }

    static TypedText of(Text node, String typed, int start) {
        return new TypedText(node, typed, start);
    }

    void forEach(Sink sink) {
        String literal = node.getLiteral();
        int done = 0;
        for (SourceSpan span : node.getSourceSpans()) {
            int at = span.getInputIndex();
            int end = at + span.getLength();
            while (done < literal.length() && at < end) {
                char wanted = literal.charAt(done);
                if (typed.charAt(at) == '\\' && wanted != '\\') {
                    at++;
                    continue;
                }
                int reference = reference(at, wanted);
                boolean same = reference < 0 && typed.charAt(at) == wanted;
                int next = reference < 0 ? done + 1 : literal.offsetByCodePoints(done, 1);
                for (; done < next; done++) {
                    if (!InvisibleCharacters.isUnseen(literal, done)) {
                        sink.add(literal.charAt(done), same ? at : SourceIndices.near(at));
                    }
                }
                at = reference < 0 ? at + 1 : reference + 1;
            }
        }
        int rest = node.getSourceSpans().isEmpty() ? start : SourceIndices.UNKNOWN;
        NormalText.text(literal.substring(done)).chars().forEach(character -> sink.add((char) character, rest));
    }

    /** The index of the last character of the reference that stands for this character; negative when there is none. */
    private int reference(int at, char wanted) {
        boolean begins = typed.charAt(at) == '&' && (wanted != '&' || typed.startsWith("&amp;", at));
        return begins ? typed.indexOf(';', at) : -1;
    }
}
