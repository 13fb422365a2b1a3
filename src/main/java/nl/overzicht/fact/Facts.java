package nl.overzicht.fact;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.funding.Programme;

/** All facts of one programme. Immutable. */
public final class Facts {

    private final Map<String, Fact> byId;
    private final List<String> clashes;
    private final Derived derived;

    private Facts(Register register, Derived derived) {
        this.byId = register.facts();
        this.clashes = register.clashes();
        this.derived = derived;
    }

    /** Derives every fact once. */
    public static Facts of(Programme programme) {
        Derived derived = Derived.from(programme);
        Register register = new Register();
        NameFacts.of(programme).forEach(register::add);
        StatementFacts.of(programme).forEach(register::add);
        DerivedFacts.of(programme, derived).forEach(register::add);
        return new Facts(register, derived);
    }

    /** The fact with this id. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The fact with this id, for templates of ours.
     *
     * @throws NoSuchElementException when there is none
     */
    public Fact require(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no fact " + id));
    }

    /** All ids in order of derivation. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** Ids that stand for two things: a statement that bears the name of a derived fact. The first keeps the id. */
    public List<String> clashes() {
        return clashes;
    }

    /** The money by status, in the order of the statuses; those without money are left out. */
    public List<Total> totals() {
        return derived.totals();
    }

    /** Which statements name which years. Empty when no statement names one. */
    public Optional<Coverage> coverage() {
        return derived.coverage();
    }

    /** The parts of each whole. */
    public List<Parts> parts() {
        return derived.parts();
    }

    /** What other sources say on the same matters. */
    public List<Alternative> alternatives() {
        return derived.alternatives();
    }
}
