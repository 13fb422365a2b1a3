package nl.overzicht.fact;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.funding.Programme;

/** All facts of one programme. Immutable. */
public final class Facts {

    private final Register names;
    private final StatementFacts statements;
    private final Register computed;
    private final Derived derived;
    private final List<String> clashes;

    private Facts(Programme programme) {
        this.derived = Derived.from(programme);
        this.names = Register.of(NameFacts.of(programme));
        this.statements = new StatementFacts(programme.statements());
        this.computed = Register.of(DerivedFacts.of(programme, derived));
        this.clashes = findClashes();
    }

    /** Derives every fact once; those of single statements when they are asked for, since there may be a million. */
    public static Facts of(Programme programme) {
        return new Facts(programme);
    }

    private List<String> findClashes() {
        List<String> clashes = new ArrayList<>(names.clashes());
        statements.clashes(names::has).forEach(clashes::add);
        computed.ids().stream()
                .filter(id -> names.has(id) || statements.find(id).isPresent())
                .forEach(clashes::add);
        clashes.addAll(computed.clashes());
        return List.copyOf(clashes);
    }

    /** The fact with this id. */
    public Optional<Fact> find(String id) {
        return names.find(id).or(() -> statements.find(id)).or(() -> computed.find(id));
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
        return new Ids();
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

    /** All ids, none of them kept. */
    private final class Ids extends AbstractSet<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(
                            names.ids().stream(),
                            statements.ids().filter(id -> !names.has(id)),
                            computed.ids().stream()
                                    .filter(id -> !names.has(id)
                                            && statements.find(id).isEmpty()))
                    .flatMap(ids -> ids)
                    .iterator();
        }

        @Override
        public int size() {
            return names.ids().size() + statements.count() + computed.ids().size() - clashes.size();
        }

        @Override
        public boolean contains(Object id) {
            return id instanceof String text && find(text).isPresent();
        }
    }
}
