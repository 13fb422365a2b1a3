package nl.overzicht.render.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.Location;
import nl.overzicht.unicode.Quotes;

/** Where something that is wrong on paper stands in the files of the author. */
public final class TextPlace {

    /** What may stand between two words of a text: blanks and markup, and between two lines of a setting. */
    private static final String BETWEEN = "[\\s*_~`>|\\[\\]()#-]+";

    private static final String LINES = ", ";

    private TextPlace() {}

    /**
     * The first place in the letter, else in its settings, of words that follow each other there, or of as many of them as
     * are found; else the letter as a whole.
     */
    public static Location of(List<String> words, Content content) {
        for (int count = words.size(); count > 0; count--) {
            Pattern chain = Pattern.compile(words.subList(0, count).stream()
                    .map(Quotes::straight)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(?:" + BETWEEN + "|" + LINES + ")")));
            Optional<Location> place = place(chain, content).or(() -> setting(chain, content));
            if (place.isPresent()) {
                return place.get();
            }
        }
        return file(content);
    }

    /** The first place in the letter of these characters; the letter as a whole when they come from elsewhere. */
    static Location of(String shown, Content content) {
        return place(Pattern.compile(Pattern.quote(Quotes.straight(shown))), content)
                .orElse(file(content));
    }

    private static Location file(Content content) {
        return Location.of(content.places().of("document", Document.LETTER).path());
    }

    private static Optional<Location> place(Pattern shown, Content content) {
        String text = content.document(Document.LETTER).map(Document::text).orElse("");
        Matcher found = shown.matcher(Quotes.straight(text));
        if (!found.find()) {
            return Optional.empty();
        }
        int at = found.start();
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return Optional.of(new Location(file(content).path(), line, 1 + text.codePointCount(lineStart, at)));
    }

    private static Optional<Location> setting(Pattern words, Content content) {
        return fields(content.settings().letter()).entrySet().stream()
                .filter(field ->
                        words.matcher(Quotes.straight(field.getValue())).find())
                .map(field -> content.places().of("settings", "", field.getKey()))
                .findFirst();
    }

    private static Map<String, String> fields(Settings.Letter letter) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("letter.subject", letter.subject());
        fields.put("letter.salutation", letter.salutation());
        fields.put("letter.addressee", letter.addressees().toString());
        fields.put("letter.organisation", letter.organisation().toString());
        fields.put("letter.address", letter.address().toString());
        fields.put("letter.website", letter.website());
        fields.put("letter.contact", letter.contact().toString());
        fields.put("letter.closing", letter.closing().toString());
        fields.put("letter.signatory", letter.signatories().toString());
        fields.put("letter.annexes", letter.annexes().toString());
        return fields;
    }
}
