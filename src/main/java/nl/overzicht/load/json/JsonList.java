package nl.overzicht.load.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.rule.JsonRule;

/**
 * The list in a JSON file that is the table.
 *
 * @param path as in the mapping: the name of a member or a pointer; empty: the file itself is the list
 * @param declared where the mapping declares it, or could
 */
public record JsonList(Optional<String> path, Location declared) {

    private static final int MOST_NAMES = 1_000;

    /** Moves the parser to the beginning of the list; false, with a finding, when there is no such list. */
    boolean open(JsonParser parser, Findings findings) throws IOException {
        List<String> steps = Pointer.of(path.orElse("")).steps();
        JsonToken token = parser.nextToken();
        for (int i = 0; i < steps.size(); i++) {
            List<String> names = new ArrayList<>();
            if (token == null || !token.isStructStart() || !goTo(steps.get(i), parser, names)) {
                List<String> within = steps.subList(0, i);
                findings.add(JsonRule.NO_LIST
                        .at(declared, path.orElse(""))
                        .withSuggestion(NearestWord.suggestion(toPath(within, steps.get(i)), toPaths(within, names))));
                return false;
            }
            token = parser.currentToken();
        }
        if (token == JsonToken.START_ARRAY) {
            return true;
        }
        reportOther(token, steps, parser, findings);
        return false;
    }

    /** Reports that there is something other than a list at the end of the path. */
    private void reportOther(JsonToken token, List<String> steps, JsonParser parser, Findings findings)
            throws IOException {
        List<String> lists = token == JsonToken.START_OBJECT ? lists(parser) : List.of();
        if (steps.isEmpty() && token == JsonToken.START_OBJECT) {
            boolean isFirstLine = parser.nextToken() == JsonToken.START_OBJECT;
            findings.add(
                    isFirstLine
                            ? JsonRule.LINES_FOR_LIST.at(declared)
                            : JsonRule.WHICH_LIST.at(declared, words(lists)));
        } else {
            findings.add(JsonRule.OTHER_THAN_LIST
                    .at(declared, path.orElse("/"))
                    .withSuggestion(NearestWord.suggestion(path.orElse("/"), toPaths(steps, lists))));
        }
    }

    /** Paths of nested members as a mapping writes them: only the name where that is unambiguous. */
    private List<String> toPaths(List<String> within, List<String> names) {
        return names.stream().map(name -> toPath(within, name)).toList();
    }

    private String toPath(List<String> within, String name) {
        boolean isName = within.isEmpty() && !path.orElse("").startsWith("/");
        return isName
                ? name
                : new Pointer(Stream.concat(within.stream(), Stream.of(name)).toList()).toString();
    }

    /** Moves the parser to the value of a member, or of an index in a list. */
    private static boolean goTo(String step, JsonParser parser, List<String> names) throws IOException {
        boolean isArray = parser.currentToken() == JsonToken.START_ARRAY;
        int index = 0;
        for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            String name = isArray ? String.valueOf(index++) : Pointer.name(parser.currentName());
            if (!isArray) {
                parser.nextToken();
            }
            if (name.equals(step)) {
                return true;
            }
            if (names.size() < MOST_NAMES) {
                names.add(name);
            }
            parser.skipChildren();
        }
        return false;
    }

    /** Reads from the end of the list to that of the file, which must be valid too and contain the list only once. */
    void finish(JsonParser parser, JsonCharacters text, Findings findings) throws IOException {
        List<String> steps = Pointer.of(path.orElse("")).steps();
        int level = steps.size();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (level == 0) {
                throw new JsonParseException(parser, "a second value");
            }
            if (token.isStructEnd()) {
                level--;
            } else if (token == JsonToken.FIELD_NAME) {
                String name = Pointer.name(parser.currentName());
                if (name.equals(steps.get(level - 1))) {
                    findings.add(JsonRule.MEMBER_TWICE.at(text.place(parser.currentTokenLocation()), name, 1));
                }
            } else if (token.isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    private static BilingualText words(List<String> lists) {
        return lists.isEmpty()
                ? new BilingualText("geen enkele", "none")
                : BilingualText.same(BilingualText.toLine(String.join(", ", lists)));
    }

    private static List<String> lists(JsonParser parser) throws IOException {
        List<String> lists = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && lists.size() < 10) {
                lists.add(name);
            }
            parser.skipChildren();
        }
        return lists;
    }
}
