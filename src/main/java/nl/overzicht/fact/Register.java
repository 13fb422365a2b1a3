package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts by id, in order; remembers ids that came twice. */
final class Register {

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<String> clashes = new ArrayList<>();

    void add(Fact fact) {
        if (facts.putIfAbsent(fact.id(), fact) != null) {
            clashes.add(fact.id());
        }
    }

    Map<String, Fact> facts() {
        return Collections.unmodifiableMap(facts);
    }

    List<String> clashes() {
        return List.copyOf(clashes);
    }
}
