package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts by id, in order; remembers ids that came twice. */
final class Register {

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<String> clashes = new ArrayList<>();

    private Register() {}

    static Register of(List<Fact> facts) {
        Register register = new Register();
        facts.forEach(register::add);
        return register;
    }

    private void add(Fact fact) {
        if (facts.putIfAbsent(fact.id(), fact) != null) {
            clashes.add(fact.id());
        }
    }

    boolean has(String id) {
        return facts.containsKey(id);
    }

    Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    Set<String> ids() {
        return facts.keySet();
    }

    List<String> clashes() {
        return clashes;
    }
}
