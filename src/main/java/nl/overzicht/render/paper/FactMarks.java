package nl.overzicht.render.paper;

import java.util.List;
import nl.overzicht.fact.Fact;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.MediumWrapper;

/**
 * Paper on which each fact has an element of its own, named by a mark: for a document that is set only to see
 * where its facts come. An element may break a line where the document does not, so that the places themselves do not hold.
 *
 * @param base the paper on which it is written
 * @param facts receives the id of each fact that is written; the number in its mark is its index
 */
public record FactMarks(Medium base, List<String> facts) implements MediumWrapper {

    /** What a mark begins with. */
    public static final String MARK = "@@Fact:";

    /** The engine tags an element in a line only when there is text on both sides of it. */
    private static final String BLANK = "\u00a0";

    @Override
    public String fact(Fact fact, String text) {
        facts.add(fact.id());
        String mark = MARK + (facts.size() - 1);
        return BLANK + "<span title=\"" + mark + "\">" + base.fact(fact, text) + "</span>" + BLANK;
    }
}
