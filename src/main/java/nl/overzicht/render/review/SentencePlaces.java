package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.narrative.passage.PassageSentences.Sentence;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.Glyph.Part;
import nl.overzicht.unicode.Quotes;

/** Finds the sentences of a text on paper by comparing their characters without spaces. */
public final class SentencePlaces {

    private final Strand text;
    private final Strand notes;
    private final Set<Integer> taken = new HashSet<>();
    private int done;

    private SentencePlaces(List<Glyph> heard) {
        this.text = Strand.of(heard, Part.TEXT);
        this.notes = Strand.of(heard, Part.NOTE);
    }

    /** The characters of one part of the document, each with its glyph. */
    private record Strand(String characters, List<Glyph> glyphs) {

        static Strand of(List<Glyph> heard, Part part) {
            StringBuilder characters = new StringBuilder();
            List<Glyph> glyphs = new ArrayList<>();
            for (Glyph glyph : heard) {
                if (glyph.part() == part) {
                    characters.append(Quotes.straight(glyph.text()));
                    glyph.text().chars().forEach(unit -> glyphs.add(glyph));
                }
            }
            return new Strand(characters.toString(), glyphs);
        }
    }

    /**
     * The characters of each sentence; an empty list for a sentence that is not found as it reads.
     *
     * @param sentences in the order in which they were written
     * @param heard the characters of the letter
     */
    public static List<List<Glyph>> of(List<Sentence> sentences, List<Glyph> heard) {
        SentencePlaces finder = new SentencePlaces(heard);
        return sentences.stream().map(finder::find).toList();
    }

    private List<Glyph> find(Sentence sentence) {
        String wanted = Quotes.straight(sentence.text()).replaceAll("[\\s\u00a0\u202f]+", "");
        if (wanted.isEmpty()) {
            return List.of();
        }
        return sentence.inNote() ? inNotes(wanted) : inText(wanted);
    }

    /** The text is printed in the order in which it was written. */
    private List<Glyph> inText(String wanted) {
        int at = text.characters().indexOf(wanted, done);
        if (at < 0) {
            return List.of();
        }
        done = at + wanted.length();
        return text.glyphs().subList(at, done);
    }

    /** Notes follow their reference in reading order, so that their order can differ from that in the source. */
    private List<Glyph> inNotes(String wanted) {
        return Stream.iterate(
                        notes.characters().indexOf(wanted),
                        at -> at >= 0,
                        at -> notes.characters().indexOf(wanted, at + 1))
                .filter(taken::add)
                .findFirst()
                .map(at -> notes.glyphs().subList(at, at + wanted.length()))
                .orElse(List.of());
    }
}
