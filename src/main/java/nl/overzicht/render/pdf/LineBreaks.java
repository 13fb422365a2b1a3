package nl.overzicht.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import nl.overzicht.unicode.NumberSigns;

/** Where the engine may end a line: as it does by itself, but never between a minus and its number. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

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
