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

/** The ids of all things of one kind, and the references to them. Filled by one run. */
public final class Ids {

    /** Where a thing is added that the table of somebody else names first. */
    private static final Map<String, String> FILES = Map.of(
            "stream", "data/streams.yaml",
            "area", "data/areas.csv",
            "source", "data/sources.yaml");

    private final String kind;
    private final BilingualText noun;
    private final Map<String, RowPlace> known = new LinkedHashMap<>();
    private boolean complete = true;

    /**
     * @param kind the kind of thing, as in {@link Places}
     * @param noun what findings call it
     */
    public Ids(String kind, BilingualText noun) {
        this.kind = kind;
        this.noun = noun;
    }

    /** The kind of thing, as in {@link Places}. */
    public String kind() {
        return kind;
    }

    /**
     * Adds an id.
     *
     * @param at where it is written
     * @return false, with a finding, when it is there already: the first keeps it
     */
    public boolean add(String id, Location at, Findings findings) {
        return add(id, at, RowPlace.of(at), findings);
    }

    /** The same with the places of the cells of its row. */
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

    /** Where each thing and its cells are, by id. */
    Map<String, RowPlace> places() {
        return known;
    }

    /**
     * Where the cell of a column of a thing is; where it has none, the thing as a whole.
     *
     * @param id one that was added
     */
    public Location place(String id, String column) {
        RowPlace place = known.get(id);
        return place.of(column).orElse(place.at());
    }

    /** Refuses an id whose first part is reserved. */
    public static void refuseReserved(String id, Location at, Findings findings) {
        int point = id.indexOf('.');
        String first = point < 0 ? id : id.substring(0, point);
        if (ReservedWords.beginFacts(first)) {
            findings.add(ReferenceRule.RESERVED_ID.at(at, first));
        }
    }

    /** Refuses an id that says something else in the id of a sum. */
    public void refuseReservedWord(String id, Location at, Findings findings) {
        if (ReservedWords.has(id)) {
            findings.add(ReferenceRule.RESERVED_WORD.at(at, noun, id));
        }
    }

    /** Remembers that ids may be missing, so that an unknown one need not be a mistake. */
    public void incomplete() {
        complete = false;
    }

    /** Whether all ids are known; not so once a file or row with some could not be read. */
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

    /** Whether a thing with this id was added. */
    public boolean has(String id) {
        return known.containsKey(id);
    }

    /** Adds a finding when nothing has this id, unless what has it may not have been read. */
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
