package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.compare.ChangeKind;
import nl.overzicht.compare.SentenceChange;
import nl.overzicht.render.pdf.tagtree.Glyph;

/**
 * A change in a sentence, with its lines.
 *
 * @param change of the sentence
 * @param lines that contain it, or the line after which it was removed; empty: not found on paper
 */
public record Edit(SentenceChange change, List<NumberedLine> lines) {

    /**
     * The changes of a letter on paper, in reading order.
     *
     * @param sentences the characters of each sentence of the letter, in the order in which the sentences were written
     */
    public static List<Edit> of(List<SentenceChange> changes, List<List<Glyph>> sentences, NumberedLines lines) {
        List<Edit> edits = new ArrayList<>();
        for (SentenceChange change : changes) {
            Stream<Glyph> glyphs = change.kind() == ChangeKind.GONE
                    ? lastGlyphBefore(sentences, change.at())
                    : sentences.get(change.at()).stream();
            edits.add(new Edit(change, glyphs.map(lines::of).distinct().toList()));
        }
        return List.copyOf(edits);
    }

    /** The last character of the nearest sentence before one that is found on paper. */
    private static Stream<Glyph> lastGlyphBefore(List<List<Glyph>> sentences, int at) {
        return IntStream.rangeClosed(1, at)
                .mapToObj(back -> sentences.get(at - back))
                .filter(glyphs -> !glyphs.isEmpty())
                .limit(1)
                .map(glyphs -> glyphs.get(glyphs.size() - 1));
    }

    /** Whether the sentence was removed. */
    public boolean isGone() {
        return change.kind() == ChangeKind.GONE;
    }
}
