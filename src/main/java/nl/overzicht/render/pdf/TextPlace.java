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
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.Location;
import nl.overzicht.unicode.Quotes;

/**
 * Where something that is wrong on paper is in the files of the author.
 *
 * @param content whose files
 * @param texts that are printed
 * @param fields what surrounds them, by the names of settings
 */
public record TextPlace(Content content, List<String> texts, Map<String, String> fields) {

    /** What may be between two words of a text: blanks and markup, and between two lines of a setting. */
    private static final String BETWEEN = "[\\s*_~`>|\\[\\]()#-]+";

    private static final String LINES = ", ";

    /** Of the first letter. */
    public static TextPlace inLetter(Content content) {
        return new TextPlace(
                content, List.of(Document.LETTER), fields(content.settings().letter()));
    }

    /** Of the progress report. */
    public static TextPlace inReport(Content content) {
        List<String> texts = content.reportTexts().stream().map(Document::path).toList();
        return new TextPlace(content, texts, fields(content.settings().progress()));
    }

    /**
     * The first place in the text, else in its settings, of words that follow each other there, or of as many of them as
     * are found; else the text as a whole.
     */
    public Location of(List<String> words) {
        for (int count = words.size(); count > 0; count--) {
            Pattern chain = Pattern.compile(words.subList(0, count).stream()
                    .map(Quotes::straight)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(?:" + BETWEEN + "|" + LINES + ")")));
            Optional<Location> place = place(chain).or(() -> setting(chain));
            if (place.isPresent()) {
                return place.get();
            }
        }
        return file(texts.get(0));
    }

    /** The first place in the text of these characters; the text as a whole when they come from elsewhere. */
    Location of(String shown) {
        return place(Pattern.compile(Pattern.quote(Quotes.straight(shown)))).orElse(file(texts.get(0)));
    }

    private Location file(String path) {
        return Location.of(content.places().of("document", path).path());
    }

    private Optional<Location> place(Pattern shown) {
        return texts.stream().flatMap(path -> place(shown, path).stream()).findFirst();
    }

    private Optional<Location> place(Pattern shown, String path) {
        String text = content.document(path).map(Document::text).orElse("");
        Matcher found = shown.matcher(Quotes.straight(text));
        if (!found.find()) {
            return Optional.empty();
        }
        int at = found.start();
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return Optional.of(new Location(file(path).path(), line, 1 + text.codePointCount(lineStart, at)));
    }

    private Optional<Location> setting(Pattern words) {
        return fields.entrySet().stream()
                .filter(field ->
                        words.matcher(Quotes.straight(field.getValue())).find())
                .map(field -> content.places().of("settings", "", field.getKey()))
                .findFirst();
    }

    private static Map<String, String> fields(ProgressSettings report) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("report.title", report.title());
        fields.put("report.subtitle", report.subtitle().orElse(""));
        fields.put("report.organisation", report.organisation().toString());
        fields.put("report.version", report.version().orElse(""));
        return fields;
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
