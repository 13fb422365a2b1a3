package nl.overzicht.narrative.passage;

import nl.overzicht.unicode.NormalText;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The characters of a text node with their places in the source. The node says where it begins and ends; an escape or a
 * reference in it is longer than what it is read as. Invisible characters are not part of a word.
 *
 * @param node of the text
 * @param typed the source
 * @param start the place of a text that has none of its own
 */
record TypedText(Text node, String typed, int start) {

    /** Takes a character and its place in the source, as a {@link Passage} keeps it. */
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
                    if (!NormalText.isUnseen(literal, done)) {
                        sink.add(literal.charAt(done), same ? at : Passage.near(at));
                    }
                }
                at = reference < 0 ? at + 1 : reference + 1;
            }
        }
        int rest = node.getSourceSpans().isEmpty() ? start : Passage.UNKNOWN;
        NormalText.text(literal.substring(done)).chars().forEach(character -> sink.add((char) character, rest));
    }

    /** The end of the reference that gives this character; negative: it is none. */
    private int reference(int at, char wanted) {
        boolean begins = typed.charAt(at) == '&' && (wanted != '&' || typed.startsWith("&amp;", at));
        return begins ? typed.indexOf(';', at) : -1;
    }
}
