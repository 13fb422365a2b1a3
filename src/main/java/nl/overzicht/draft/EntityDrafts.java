package nl.overzicht.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.overzicht.content.AreaNoun;
import nl.overzicht.draft.mapping.TableDraft;
import nl.overzicht.draft.table.KnownNames;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.funding.ReservedWords;
import nl.overzicht.unicode.Slug;

/**
 * The streams and areas that a table names, each with a new id.
 *
 * @param streams names by id
 * @param areas names by id
 * @param areaHeading name of the column of areas; empty: there is none
 */
record EntityDrafts(Map<String, String> streams, Map<String, String> areas, Optional<String> areaHeading) {

    private static final int LONGEST = 60;

    /** The additions to a noun in the name of a column: {@code Wijknaam}, {@code Money / Ward:}. */
    private static final Pattern OF_NAMES =
            Pattern.compile("^.*/\\s*|(?:naam|\\s+name)?[.:]?$", Pattern.CASE_INSENSITIVE);

    /** The streams and areas of a table, in order; no id equals one with which ids of statements begin. */
    static EntityDrafts of(TableDraft table) {
        Set<String> ids = new HashSet<>(Set.of(table.name()));
        return new EntityDrafts(
                namesById(StatementField.STREAM, table, ids),
                namesById(StatementField.AREA, table, ids),
                Optional.ofNullable(table.profile().fields().get(StatementField.AREA))
                        .map(column -> column.head().text()));
    }

    /**
     * The noun in these that the table uses for its areas; empty when it uses none of them, or the default one, which is first.
     */
    Optional<AreaNoun> noun(List<AreaNoun> nouns) {
        return areaHeading
                .map(heading -> OF_NAMES.matcher(heading.strip()).replaceAll(""))
                .filter(heading -> !heading.isEmpty() && !areas.isEmpty())
                .flatMap(heading -> AreaNoun.find(heading, nouns))
                .filter(noun -> !noun.equals(nouns.get(0)));
    }

    private static Map<String, String> namesById(StatementField field, TableDraft table, Set<String> ids) {
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
