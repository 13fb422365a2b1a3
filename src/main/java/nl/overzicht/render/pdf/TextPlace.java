package nl.overzicht.render.pdf;

import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.finding.Location;

/** Where something that is wrong on paper stands in the text of the letter. */
final class TextPlace {

    private TextPlace() {}

    /** The first place of these characters; the file as a whole when they come from elsewhere. */
    static Location of(String shown, Content content) {
        Location file = content.places().of("document", Document.LETTER);
        String text = content.document(Document.LETTER).map(Document::text).orElse("");
        int at = text.indexOf(shown);
        if (at < 0) {
            return Location.of(file.path());
        }
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Location(file.path(), line, 1 + text.codePointCount(lineStart, at));
    }
}
