package nl.overzicht.render.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passages;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.unicode.NormalText;
import nl.overzicht.unicode.Quotes;

/**
 * Finds words of a printed document in the author's files.
 *
 * @param content with the files
 * @param resources with the author's own templates, if any
 * @param texts paths of the texts in the document
 * @param fields values of the settings that are printed around them, by the names of the settings
 * @param template of the document
 */
public record TextPlace(
        Content content, Resources resources, List<String> texts, Map<String, String> fields, String template) {

    /** What may separate two words: blanks, the border between two cells, and what joins two lines of a setting. */
    private static final String BETWEEN = "(?:[\\s|]+|, )";

    /** For the first letter. */
    public static TextPlace ofLetter(Content content, Resources resources) {
        return new TextPlace(
                content,
                resources,
                List.of(Document.LETTER),
                PrintedSettings.of(content.settings().letter()),
                "letter/letter.ftlh");
    }

    /** For the progress report. */
    public static TextPlace ofReport(Content content, Resources resources) {
        List<String> texts = content.reportTexts().stream().map(Document::path).toList();
        return new TextPlace(
                content, resources, texts, PrintedSettings.of(content.settings().progress()), "progress/progress.ftlh");
    }

    /**
     * Where these consecutive words are, or as many of them as are found: first in the texts, then in the settings, then in
     * the author's templates. If not even the first word is found: the author's own template of the document, else the first
     * text.
     *
     * @param words in order
     */
    public Location of(List<String> words) {
        List<ReadPassages> read = texts.stream().map(this::read).toList();
        for (int count = words.size(); count > 0; count--) {
            List<String> first = words.subList(0, count);
            Pattern chain = chain(first);
            Optional<Location> place = read.stream()
                    .flatMap(text -> text.find(chain).stream())
                    .findFirst()
                    .or(() -> setting(chain))
                    .or(() -> resources.place(first));
            if (place.isPresent()) {
                return place.get();
            }
        }
        return resources
                .own(template)
                .orElseGet(() -> Location.of(
                        content.places().of("document", texts.get(0)).path()));
    }

    /** The same for words separated by spaces. */
    Location of(String words) {
        return of(List.of(words.strip().split("\\s+")));
    }

    private static Pattern chain(List<String> words) {
        return Pattern.compile(words.stream()
                .map(word -> Pattern.quote(Quotes.straight(NormalText.text(word))))
                .collect(Collectors.joining(BETWEEN)));
    }

    private ReadPassages read(String path) {
        return content.document(path)
                .map(document -> ReadPassages.of(Passages.of(Origin.of(document, content.places()))))
                .orElse(ReadPassages.of(List.of()));
    }

    /**
     * The text of a document as it reads, with references resolved and without markup.
     *
     * @param text with straight quotation marks
     * @param passages by the index of their first character in the text
     */
    private record ReadPassages(String text, TreeMap<Integer, Passage> passages) {

        static ReadPassages of(List<Passage> all) {
            StringBuilder text = new StringBuilder();
            TreeMap<Integer, Passage> passages = new TreeMap<>();
            for (Passage passage : all) {
                passages.put(text.length(), passage);
                text.append(Quotes.straight(passage.text())).append('\n');
            }
            return new ReadPassages(text.toString(), passages);
        }

        Optional<Location> find(Pattern words) {
            Matcher found = words.matcher(text);
            if (!found.find()) {
                return Optional.empty();
            }
            Map.Entry<Integer, Passage> passage = passages.floorEntry(found.start());
            return Optional.of(passage.getValue().at(found.start() - passage.getKey()));
        }
    }

    private Optional<Location> setting(Pattern words) {
        return fields.entrySet().stream()
                .filter(field ->
                        words.matcher(Quotes.straight(field.getValue())).find())
                .map(field -> content.places().of("settings", "", field.getKey()))
                .findFirst();
    }
}
