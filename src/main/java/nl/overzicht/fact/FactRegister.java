package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Facts by id, in order; remembers ids that came twice. */
final class FactRegister {

    private final Map<String, Supplier<Optional<Fact>>> facts = new LinkedHashMap<>();
    private final List<String> clashes = new ArrayList<>();

    void addAll(List<Fact> all) {
        all.forEach(this::add);
    }

    void add(Fact fact) {
        add(fact.id(), () -> Optional.of(fact));
    }

    /** A fact that is made on demand, if there turns out to be one. */
    void add(String id, Supplier<Optional<Fact>> fact) {
        if (facts.putIfAbsent(id, fact) != null) {
            clashes.add(id);
        }
    }

    boolean has(String id) {
        return find(id).isPresent();
    }

    Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id)).flatMap(Supplier::get);
    }

    /** The ids of the facts that there are. */
    Stream<String> ids() {
        return facts.keySet().stream().filter(this::has);
    }

    /** The same of those ids that another kind of fact has too: no other fact is made for the answer. */
    Stream<String> idsIn(Predicate<String> other) {
        return facts.keySet().stream().filter(other).filter(this::has);
    }

    List<String> clashes() {
        return clashes;
    }
}
