package nl.overzicht.render.paper;

import java.util.List;
import nl.overzicht.fact.Fact;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.MediumWrapper;

/**
 * Wraps each fact in an element that carries a mark. Such a document is laid out only to find the characters of the facts.
 * The elements can change line breaks, so positions in it do not apply to the document itself.
 *
 * @param base the medium on which the text is written
 * @param facts receives the id of each fact; its index is the number in the mark
 */
public record FactMarks(Medium base, List<String> facts) implements MediumWrapper {

    /** The prefix of a mark; the number of the fact follows. */
    public static final String MARK = "@@Fact:";

    /** The engine tags an inline element only when there is text on both sides of it. */
    private static final String BLANK = "\u00a0";

    @Override
    public String fact(Fact fact, String text) {
        facts.add(fact.id());
        String mark = MARK + (facts.size() - 1);
        return BLANK + "<span title=\"" + mark + "\">" + base.fact(fact, text) + "</span>" + BLANK;
    }
}
