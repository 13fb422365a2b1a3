package nl.overzicht.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.content.Places;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Nearest;
import nl.overzicht.finding.Text;
import nl.overzicht.load.rule.Rule;

/** The ids of all things of one kind, and the references to them. Filled by one run. */
final class Ids {

    /** First parts of the ids that facts derive themselves. */
    private static final Set<String> RESERVED = Set.of(
            "total", "areas", "municipalities", "streams", "programme", "horizon", "milestone", "toezegging", "source");

    private final String kind;
    private final Text noun;
    private final Map<String, Location> known = new LinkedHashMap<>();
    private boolean complete = true;

    /** @param kind the kind of thing in {@link Places}; @param noun what a reader calls it */
    Ids(String kind, Text noun) {
        this.kind = kind;
        this.noun = noun;
    }

    String kind() {
        return kind;
    }

    /** Adds an id; false, with a finding, when it is there already. */
    boolean add(String id, Location at, Findings findings) {
        Location first = known.putIfAbsent(id, at);
        if (first != null) {
            findings.add(Rule.DUPLICATE_ID.at(at, id, first.line()));
        }
        return first == null;
    }

    /** Refuses an id whose first part is reserved. */
    static void refuseReserved(String id, Location at, Findings findings) {
        String first = id.split("\\.", 2)[0];
        if (RESERVED.contains(first)) {
            findings.add(Rule.RESERVED_ID.at(at, first));
        }
    }

    /** Remembers that ids may be missing, so that an unknown one need not be a mistake. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    Set<String> all() {
        return known.keySet();
    }

    boolean has(String id) {
        return known.containsKey(id);
    }

    /** Adds a finding when nothing has this id, unless what has it may not have been read. */
    String refer(String id, Location at, Findings findings) {
        if (complete && !has(id)) {
            findings.add(Rule.UNKNOWN_REFERENCE.hinted(at, Nearest.hint(id, known.keySet()), noun, id));
        }
        return id;
    }

    /** The same for a reference that may be absent. */
    Optional<String> refer(Optional<String> id, Location at, Findings findings) {
        return id.map(one -> refer(one, at, findings));
    }
}
