package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.render.pdf.tagtree.Glyph;

/**
 * A fact on paper.
 *
 * @param fact its id
 * @param glyphs its characters; at least one
 */
public record FactPlace(String fact, List<Glyph> glyphs) {

    /**
     * Where facts stand, in the order in which they are heard. The same characters are heard in a letter with marks, so
     * that the place of each in the order says which it is in the letter.
     *
     * @param letter as it is sent
     * @param marked the same letter with a mark around each fact
     * @param mark what a mark begins with; its number follows
     * @param facts ids by number
     */
    public static List<FactPlace> of(List<Glyph> letter, List<Glyph> marked, String mark, List<String> facts) {
        if (!words(letter).equals(words(marked))) {
            throw new IllegalStateException("a mark changed the text of the letter");
        }
        List<FactPlace> places = new ArrayList<>();
        for (int i = 0; i < letter.size(); i++) {
            String own = marked.get(i).mark();
            if (own.startsWith(mark)) {
                if (i == 0 || !own.equals(marked.get(i - 1).mark())) {
                    int number = Integer.parseInt(own.substring(mark.length()));
                    places.add(new FactPlace(facts.get(number), new ArrayList<>()));
                }
                places.get(places.size() - 1).glyphs().add(letter.get(i));
            }
        }
        return List.copyOf(places);
    }

    private static String words(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
