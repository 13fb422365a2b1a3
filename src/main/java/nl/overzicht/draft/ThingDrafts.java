package nl.overzicht.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.draft.table.ColumnSight;
import nl.overzicht.draft.table.Field;
import nl.overzicht.load.written.IdText;

/**
 * The streams and areas that tables name, each with an id of its own.
 *
 * @param streams names by id
 * @param areas names by id
 */
record ThingDrafts(Map<String, String> streams, Map<String, String> areas) {

    private static final List<String> RESERVED =
            List.of("total", "areas", "municipalities", "streams", "programme", "figure", "milestone", "toezegging");
    private static final int LONGEST = 60;

    /** Those of several tables, in order; none has an id that a statement begins with. */
    static ThingDrafts of(List<TableDraft> tables) {
        Set<String> ids = new HashSet<>(RESERVED);
        tables.forEach(table -> ids.add(table.name()));
        return new ThingDrafts(named(Field.STREAM, tables, ids), named(Field.AREA, tables, ids));
    }

    private static Map<String, String> named(Field field, List<TableDraft> tables, Set<String> ids) {
        Set<String> names = new LinkedHashSet<>();
        tables.stream()
                .flatMap(table -> Stream.ofNullable(table.sight().fields().get(field)))
                .map(ColumnSight::distinct)
                .forEach(names::addAll);
        Map<String, String> byId = new LinkedHashMap<>();
        names.forEach(name -> byId.put(id(name, field, ids), name));
        return byId;
    }

    private static String id(String name, Field field, Set<String> ids) {
        String part = IdText.part(name);
        String id = part.isEmpty() ? field.key() : part.substring(0, Math.min(LONGEST, part.length()));
        String free = id;
        for (int number = 2; !ids.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
