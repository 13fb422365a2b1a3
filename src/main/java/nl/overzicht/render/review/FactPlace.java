package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overzicht.render.pdf.tagtree.Glyph;

/**
 * A fact on paper.
 *
 * @param fact its id
 * @param glyphs its characters; at least one
 */
public record FactPlace(String fact, List<Glyph> glyphs) {

    private static final Set<String> HYPHENS = Set.of("-", "\u00ad");

    /**
     * Where facts stand, in the order in which they are heard. The same characters are heard in a document with marks, so
     * that the place of each in the order says which it is in the document; but for hyphens, since lines end elsewhere.
     *
     * @param sent the document as it is sent
     * @param marked the same document with a mark around each fact
     * @param mark what a mark begins with; its number follows
     * @param facts ids by number
     */
    public static List<FactPlace> of(List<Glyph> sent, List<Glyph> marked, String mark, List<String> facts) {
        List<FactPlace> places = new ArrayList<>();
        String last = "";
        int at = 0;
        for (Glyph glyph : marked) {
            while (at < sent.size() && isOther(sent.get(at), glyph) && isHyphen(sent.get(at))) {
                at++;
            }
            boolean isSame = at < sent.size() && !isOther(sent.get(at), glyph);
            if (!isSame && !isHyphen(glyph)) {
                throw new IllegalStateException("a mark changed the text of the document");
            }
            if (isSame && glyph.mark().startsWith(mark)) {
                if (!glyph.mark().equals(last)) {
                    String fact = facts.get(Integer.parseInt(glyph.mark().substring(mark.length())));
                    places.add(new FactPlace(fact, new ArrayList<>()));
                }
                places.get(places.size() - 1).glyphs().add(sent.get(at));
            }
            last = isSame ? glyph.mark() : last;
            at += isSame ? 1 : 0;
        }
        if (!sent.subList(at, sent.size()).stream().allMatch(FactPlace::isHyphen)) {
            throw new IllegalStateException("a mark took text from the document");
        }
        return List.copyOf(places);
    }

    private static boolean isOther(Glyph one, Glyph other) {
        return !one.text().equals(other.text());
    }

    private static boolean isHyphen(Glyph glyph) {
        return HYPHENS.contains(glyph.text());
    }
}
