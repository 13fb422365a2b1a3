package nl.overzicht.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.draft.mapping.TableDraft;
import nl.overzicht.draft.table.KnownNames;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.funding.ReservedWords;
import nl.overzicht.unicode.Slug;

/**
 * The streams and areas that a table names, each with an id of its own.
 *
 * @param streams names by id
 * @param areas names by id
 */
record ThingDrafts(Map<String, String> streams, Map<String, String> areas) {

    private static final int LONGEST = 60;

    /** Those of a table, in order; none has an id with which a statement begins. */
    static ThingDrafts of(TableDraft table) {
        Set<String> ids = new HashSet<>(Set.of(table.name()));
        return new ThingDrafts(named(StatementField.STREAM, table, ids), named(StatementField.AREA, table, ids));
    }

    private static Map<String, String> named(StatementField field, TableDraft table, Set<String> ids) {
        Map<String, String> byId = new LinkedHashMap<>();
        Optional.ofNullable(table.profile().fields().get(field))
                .map(column -> KnownNames.NONE.unknown(field, column))
                .ifPresent(names -> names.forEach(name -> byId.put(id(name, field, ids), name)));
        return byId;
    }

    private static String id(String name, StatementField field, Set<String> ids) {
        String part = Slug.of(name);
        String id = part.isEmpty() ? field.key() : part.substring(0, Math.min(LONGEST, part.length()));
        String free = id;
        for (int number = 2; ReservedWords.beginFacts(free) || !ids.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
