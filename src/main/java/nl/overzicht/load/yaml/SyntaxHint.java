package nl.overzicht.load.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overzicht.finding.Text;

/** What a parser says is wrong with YAML, in our words. */
final class SyntaxHint {

    private static final Map<String, Text> WORDS = words();

    private SyntaxHint() {}

    /** A hint for what the parser says; nothing where it says something rare. */
    static Text of(Exception broken) {
        String said = String.valueOf(broken.getMessage());
        return WORDS.entrySet().stream()
                .filter(word -> said.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Text(
                        "kijk naar inspringing, aanhalingstekens en dubbele punten op deze regel en de regel ervoor",
                        "look at indentation, quotes and colons on this line and the one before"));
    }

    private static Map<String, Text> words() {
        Map<String, Text> words = new LinkedHashMap<>();
        words.put(
                "mapping values are not allowed here",
                new Text(
                        "tekst met een dubbele punt en spatie erin hoort tussen aanhalingstekens",
                        "text that contains a colon and a space belongs in quotes"));
        words.put("\\t(TAB)", new Text("spring in met spaties, niet met een tab", "indent by spaces, not by a tab"));
        words.put(
                "could not find expected ':'",
                new Text("na deze sleutel ontbreekt een dubbele punt", "a colon is missing after this key"));
        words.put(
                "while scanning a quoted scalar",
                new Text("het aanhalingsteken wordt niet gesloten", "the quote is not closed"));
        words.put(
                "expected <block end>",
                new Text(
                        "de inspringing klopt niet met de regels erboven",
                        "the indentation differs from the lines above"));
        words.put(
                "while scanning an alias",
                new Text(
                        "tekst die met * begint hoort tussen aanhalingstekens",
                        "text that begins with * belongs in quotes"));
        words.put(
                "while scanning an anchor",
                new Text(
                        "tekst die met & begint hoort tussen aanhalingstekens",
                        "text that begins with & belongs in quotes"));
        words.put(
                "while parsing a flow",
                new Text("een haak [ of { wordt niet gesloten", "a bracket [ or { is not closed"));
        words.put(
                "cannot start any token",
                new Text(
                        "tekst die met dit teken begint hoort tussen aanhalingstekens",
                        "text that begins with this character belongs in quotes"));
        return words;
    }
}
