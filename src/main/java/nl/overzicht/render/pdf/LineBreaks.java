package nl.overzicht.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.overzicht.unicode.NumberSigns;

/** The places where the engine may break a line: its own, except between a minus and its number. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    /** The indexes within a word at which a new line may begin. */
    static SortedSet<Integer> find(String word) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(word);
        SortedSet<Integer> places = new TreeSet<>();
        for (int place = breaks.next(); place != BreakIterator.DONE; place = breaks.next()) {
            places.add(place);
        }
        return places;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int place = places.next();
        while (NumberSigns.belongTogether(text, place)) {
            place = places.next();
        }
        return place;
    }
}
