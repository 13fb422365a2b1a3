package nl.overzicht.load.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a JSON document. An absent part is represented too, and has no content.
 *
 * @param text of a single value, as written; empty for null and for other parts
 * @param members of an object, by name in the order of the document; of equal names the last
 * @param items of a list
 */
record JsonPart(Kind kind, String text, Map<String, JsonPart> members, List<JsonPart> items) {

    enum Kind {
        ABSENT,
        OBJECT,
        LIST,
        TEXT,
        /** A number, a boolean or null. */
        OTHER
    }

    static final JsonPart ABSENT = new JsonPart(Kind.ABSENT, "", Map.of(), List.of());

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    /**
     * The document; absent when the text is empty.
     *
     * @throws IOException when it is not valid JSON, or nested too deeply; the message has the location
     */
    static JsonPart of(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken first = parser.nextToken();
            return first == null ? ABSENT : read(parser, first);
        }
    }

    private static JsonPart read(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> new JsonPart(Kind.OBJECT, "", readMembers(parser), List.of());
            case START_ARRAY -> new JsonPart(Kind.LIST, "", Map.of(), readItems(parser));
            case VALUE_STRING -> new JsonPart(Kind.TEXT, parser.getText(), Map.of(), List.of());
            case VALUE_NULL -> new JsonPart(Kind.OTHER, "", Map.of(), List.of());
            default -> new JsonPart(Kind.OTHER, parser.getText(), Map.of(), List.of());
        };
    }

    private static Map<String, JsonPart> readMembers(JsonParser parser) throws IOException {
        Map<String, JsonPart> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, read(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<JsonPart> readItems(JsonParser parser) throws IOException {
        List<JsonPart> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(read(parser, token));
        }
        return items;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** A member of an object, or the absent part. */
    JsonPart member(String name) {
        return members.getOrDefault(name, ABSENT);
    }

    /** The text, when it is not blank. */
    Optional<String> words() {
        return kind == Kind.TEXT && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A whole number of at most nine digits. */
    OptionalInt integer() {
        return kind == Kind.OTHER && INTEGER.matcher(text).matches()
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /** The value of a boolean, or the default when it is absent. */
    boolean isTrue(boolean otherwise) {
        return text.equals("true") || otherwise && !text.equals("false");
    }

    /** All names and texts in it. */
    Stream<String> texts() {
        Stream<JsonPart> parts = Stream.concat(members.values().stream(), items.stream());
        Stream<String> own = kind == Kind.TEXT ? Stream.of(text) : members.keySet().stream();
        return Stream.concat(own, parts.flatMap(JsonPart::texts));
    }
}
