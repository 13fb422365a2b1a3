package nl.overzicht.load.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the lists of objects in a JSON file, with the values in their rows. */
final class JsonLists {

    /** The most columns that are listed. */
    private static final int MOST_COLUMNS = 300;

    /** The number of items of a list within a row that get columns. */
    private static final int MOST_ITEMS = 3;

    private static final int DEEPEST = 8;

    /** A list of objects while it is being read. */
    static final class Rows {
        private final String path;
        private final Set<String> columns = new LinkedHashSet<>();
        private long count;

        private Rows(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        List<String> columns() {
            return List.copyOf(columns);
        }

        /** The number of objects. */
        long count() {
            return count;
        }
    }

    private JsonLists() {}

    /** All lists of objects; all objects of a file with one on each line are one list. */
    static List<Rows> of(JsonParser parser, boolean isLines) throws IOException {
        List<Rows> lists = new ArrayList<>();
        Rows lines = new Rows("");
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (isLines && token == JsonToken.START_OBJECT) {
                row(parser, lines, List.of());
                lines.count++;
            } else {
                search(parser, token, List.of(), lists);
            }
        }
        if (lines.count > 0) {
            lists.add(lines);
        }
        return lists;
    }

    /** Searches a value for lists; those within rows of a list belong to these rows. */
    private static void search(JsonParser parser, JsonToken token, List<String> steps, List<Rows> lists)
            throws IOException {
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                List<String> member = with(steps, Pointer.name(parser.currentName()));
                search(parser, parser.nextToken(), member, lists);
            }
        } else if (token == JsonToken.START_ARRAY) {
            Rows rows = new Rows(toPath(steps));
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                rows.count += item.isStructStart() ? 1 : 0;
                row(parser, rows, List.of());
            }
            if (rows.count > 0) {
                lists.add(rows);
            }
        }
    }

    /** Records the values within the value at which the parser is. */
    private static void row(JsonParser parser, Rows rows, List<String> steps) throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isStructStart()) {
            if (!steps.isEmpty() && rows.columns.size() < MOST_COLUMNS) {
                rows.columns.add(toPath(steps));
            }
            return;
        }
        if (steps.size() >= DEEPEST) {
            parser.skipChildren();
            return;
        }
        items(parser, rows, steps);
    }

    /** Records the values within an object or a list; of a list only the first items. */
    private static void items(JsonParser parser, Rows rows, List<String> steps) throws IOException {
        int index = 0;
        for (JsonToken next = parser.nextToken(); !next.isStructEnd(); next = parser.nextToken()) {
            boolean isMember = next == JsonToken.FIELD_NAME;
            String step = isMember ? Pointer.name(parser.currentName()) : String.valueOf(index++);
            if (isMember) {
                parser.nextToken();
            }
            if (isMember || steps.isEmpty() || index <= MOST_ITEMS) {
                row(parser, rows, with(steps, step));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static List<String> with(List<String> steps, String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    /** The path in a mapping: only the name of a member where that is unambiguous. */
    private static String toPath(List<String> steps) {
        boolean isName = steps.size() == 1
                && !steps.get(0).startsWith("/")
                && !steps.get(0).matches("[0-9]+");
        return isName ? steps.get(0) : new Pointer(steps).toString();
    }
}
