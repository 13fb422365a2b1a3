package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.render.pdf.tagtree.Glyph;

/**
 * A fact on paper.
 *
 * @param fact its id
 * @param glyphs its characters, at least one
 */
public record FactPlace(String fact, List<Glyph> glyphs) {

    private static final Set<String> HYPHENS = Set.of("-", "\u00ad");

    /**
     * The facts in reading order. The document with marks has the same characters in the same order as the one that is sent,
     * except for hyphens, since its lines can end elsewhere. So a character is found by its index.
     *
     * @param sent the characters of the document as it is sent
     * @param marked the characters of the same document with a mark around each fact
     * @param mark the prefix of a mark; its number follows
     * @param facts ids by number
     * @throws IllegalStateException when the marks changed the characters
     */
    public static List<FactPlace> of(List<Glyph> sent, List<Glyph> marked, String mark, List<String> facts) {
        List<Glyph> own = withoutHyphens(sent);
        List<Glyph> same = withoutHyphens(marked);
        if (!words(own).equals(words(same))) {
            throw new IllegalStateException("a mark changed the text of the document");
        }
        List<FactPlace> places = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String around = same.get(i).mark();
            if (around.startsWith(mark)) {
                if (i == 0 || !around.equals(same.get(i - 1).mark())) {
                    int number = Integer.parseInt(around.substring(mark.length()));
                    places.add(new FactPlace(facts.get(number), new ArrayList<>()));
                }
                places.get(places.size() - 1).glyphs().add(own.get(i));
            }
        }
        return List.copyOf(places);
    }

    private static List<Glyph> withoutHyphens(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> !HYPHENS.contains(glyph.text())).toList();
    }

    private static String words(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
