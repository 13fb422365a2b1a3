package nl.overzicht.load.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.content.Places;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.funding.ReservedWords;
import nl.overzicht.load.rule.ReferenceRule;

/** The ids of all entities of one kind. Each run creates its own. */
public final class Ids {

    /** The file to which an author adds an entity that a foreign table refers to. */
    private static final Map<String, String> FILES = Map.of(
            "stream", "data/streams.yaml",
            "area", "data/areas.csv",
            "source", "data/sources.yaml");

    private final String kind;
    private final BilingualText noun;
    private final Map<String, RowPlace> known = new LinkedHashMap<>();
    private boolean complete = true;

    /**
     * @param kind of entity, as in {@link Places}
     * @param noun for findings
     */
    public Ids(String kind, BilingualText noun) {
        this.kind = kind;
        this.noun = noun;
    }

    /** The kind of entity, as in {@link Places}. */
    public String kind() {
        return kind;
    }

    /**
     * Adds an id.
     *
     * @param at where it is written
     * @return false, with a finding, when the id exists already; the first one is kept
     */
    public boolean add(String id, Location at, Findings findings) {
        return add(id, at, RowPlace.of(at), findings);
    }

    /** Adds an id with the locations of the cells in its row. */
    public boolean add(String id, Location at, RowPlace row, Findings findings) {
        RowPlace first = known.putIfAbsent(id, row);
        if (first != null) {
            findings.add(duplicate(id, first.of("id").orElse(first.at()), at));
        }
        return first == null;
    }

    private static Finding duplicate(String id, Location first, Location again) {
        boolean sameText = !first.isInSheet() && first.path().equals(again.path());
        return sameText
                ? ReferenceRule.DUPLICATE_ID.at(again, id, first.line())
                : ReferenceRule.DUPLICATE_ID_ELSEWHERE.at(again, id, BilingualText.same(first.toString()));
    }

    /** The locations of each entity and its cells, by id. */
    Map<String, RowPlace> places() {
        return known;
    }

    /**
     * The location of an entity's cell in a column; when it has no such cell, that of the entity as a whole.
     *
     * @param id an id that was added
     */
    public Location place(String id, String column) {
        RowPlace place = known.get(id);
        return place.of(column).orElse(place.at());
    }

    /** Reports an id whose first part is reserved. */
    public static void refuseReserved(String id, Location at, Findings findings) {
        int point = id.indexOf('.');
        String first = point < 0 ? id : id.substring(0, point);
        if (ReservedWords.beginFacts(first)) {
            findings.add(ReferenceRule.RESERVED_ID.at(at, first));
        }
    }

    /** Reports an id that is a word with a meaning of its own in ids of sums. */
    public void refuseReservedWord(String id, Location at, Findings findings) {
        if (ReservedWords.has(id)) {
            findings.add(ReferenceRule.RESERVED_WORD.at(at, noun, id));
        }
    }

    /** Records that ids may be missing, so that an unknown id need not be an error. */
    public void incomplete() {
        complete = false;
    }

    /** Whether all ids are known; false after a file or row could not be read. */
    public boolean isComplete() {
        return complete;
    }

    /** The number of ids. */
    public int size() {
        return known.size();
    }

    /** All ids in the order in which they were added. */
    public Set<String> all() {
        return known.keySet();
    }

    /** Whether an entity has this id. */
    public boolean has(String id) {
        return known.containsKey(id);
    }

    /** Returns the id; adds a finding when no entity has it, unless entities may be missing. */
    public String refer(String id, Location at, Findings findings) {
        if (complete && !has(id)) {
            findings.add(ReferenceRule.UNKNOWN_REFERENCE.at(at, noun, id), () -> suggestion(id));
        }
        return id;
    }

    private Optional<Suggestion> suggestion(String id) {
        Optional<Suggestion> nearest = NearestWord.suggestion(id, known.keySet());
        return FILES.containsKey(kind) ? nearest.map(words -> words.orAddTo(FILES.get(kind))) : nearest;
    }
}
