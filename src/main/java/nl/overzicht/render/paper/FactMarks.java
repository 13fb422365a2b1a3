package nl.overzicht.render.paper;

import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.Insert;
import nl.overzicht.fact.Fact;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.ShownPicture;

/**
 * Paper on which each fact stands in an element of its own, named by a mark: for a document that is set only to see
 * where its facts come. An element may break a line where the document does not, so that the places themselves do not hold.
 *
 * @param paper on which it is written
 * @param facts receives the id of each fact that is written; the number in its mark is its index
 */
public record FactMarks(Medium paper, List<String> facts) implements Medium {

    /** What a mark begins with. */
    public static final String MARK = "@@Fact:";

    /** The engine tags an element in a line only when there is text on both sides of it. */
    private static final String BLANK = "\u00a0";

    @Override
    public String fact(Fact fact, String text) {
        facts.add(fact.id());
        String mark = MARK + (facts.size() - 1);
        return BLANK + "<span title=\"" + mark + "\">" + paper.fact(fact, text) + "</span>" + BLANK;
    }

    @Override
    public String noteCall(int number, String html) {
        return paper.noteCall(number, html);
    }

    @Override
    public String betweenCalls() {
        return paper.betweenCalls();
    }

    @Override
    public String struck(String html, String words) {
        return paper.struck(html, words);
    }

    @Override
    public String box(boolean done) {
        return paper.box(done);
    }

    @Override
    public Optional<String> insert(Insert insert) {
        return paper.insert(insert);
    }

    @Override
    public Optional<String> address(String own) {
        return paper.address(own);
    }

    @Override
    public Optional<String> picture(ShownPicture picture) {
        return paper.picture(picture);
    }
}
