package nl.overzicht.fact;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/** All facts of one programme. Immutable. */
public final class Facts {

    private final SumFacts sums;
    private final DerivedNumbers derived;
    private final FactRegister names;
    private final StatementFacts statements;
    private final FactRegister counts = new FactRegister();
    private final FactRegister computed = new FactRegister();
    private final List<String> clashes;

    /** @param shown the statuses of which there are sums */
    public Facts(Programme programme, List<TableReading> tables, Predicate<Status> shown) {
        this.sums = SumFacts.of(programme, shown);
        this.derived = DerivedNumbers.of(programme);
        this.names = NameFacts.of(programme, sums);
        this.statements = new StatementFacts(programme.statements());
        this.counts.addAll(DerivedFacts.counts(programme));
        this.counts.addAll(DerivedFacts.publishedTotals(tables));
        this.computed.addAll(DerivedFacts.of(programme, derived));
        this.clashes = findClashes();
    }

    /** Derives every fact once; those of single statements when they are asked for, since there may be a million. */
    public static Facts of(Programme programme) {
        return of(programme, List.of());
    }

    /** The same with the totals that foreign tables publish. */
    public static Facts of(Programme programme, List<TableReading> tables) {
        return new Facts(programme, tables, status -> true);
    }

    private List<String> findClashes() {
        List<String> clashes = new ArrayList<>(names.clashes());
        Stream.concat(names.idsIn(id -> statements.find(id).isPresent()), statements.clashes())
                .distinct()
                .forEach(clashes::add);
        Stream.of(counts, computed)
                .flatMap(FactRegister::ids)
                .filter(id -> names.has(id) || statements.find(id).isPresent())
                .forEach(clashes::add);
        clashes.addAll(counts.clashes());
        clashes.addAll(computed.clashes());
        return List.copyOf(clashes);
    }

    /** The fact with this id; empty: there is none. */
    public Optional<Fact> find(String id) {
        Optional<Fact> found = names.find(id); // not a chain of suppliers: an object each, for every number
        found = found.isPresent() ? found : statements.find(id);
        found = found.isPresent() ? found : counts.find(id);
        found = found.isPresent() ? found : sums.find(id);
        return found.isPresent() ? found : computed.find(id);
    }

    /**
     * The fact with this id, for built-in templates.
     *
     * @throws NoSuchElementException when there is none
     */
    public Fact require(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no fact " + id));
    }

    /** All ids in the order of derivation, as a view that stores none of them. */
    public Set<String> ids() {
        return new Ids();
    }

    /** Ids that two facts would have: a statement that has the name of a derived fact. The first keeps the id. */
    public List<String> clashes() {
        return clashes;
    }

    /** How the rows of the programme add up. */
    public ProgrammeSums sums() {
        return sums.sums();
    }

    /** The id of a sum, over all years or of one; sums of items have none. */
    public String id(Scope scope, Sum sum) {
        return sums.named().of(scope, sum);
    }

    /** The sum that an id names; empty when it names none, or another fact has the id. */
    public Optional<Sum> sum(String id) {
        return names.has(id) || statements.find(id).isPresent() ? Optional.empty() : sums.sum(id);
    }

    /** What the sum that an id names is of; empty when it reads as that of no sum. */
    public Optional<Scope> scope(String id) {
        return sums.scope(id);
    }

    /** Why an id names no fact; empty when it does not read as that of a sum. */
    public Optional<UnknownSum> unknownSum(String id) {
        return UnknownSum.of(id, sums);
    }

    /** A fact in the list of all, and of a sum which rows it is of. */
    public record ListedFact(Fact fact, Optional<Sum> sum) {}

    /**
     * All facts in order of derivation. Made one by one, and the sums of streams and areas are not kept: there may be as many
     * facts as rows, and more.
     *
     * @param everySum whether with the sums that are not among the ids: by year, and of each stream in each area
     */
    public Stream<ListedFact> all(boolean everySum) {
        Stream<Supplier<Stream<ListedFact>>> groups = Stream.of(
                () -> names().map(fact -> new ListedFact(fact, Optional.empty())),
                () -> idsOfRows(row -> true).map(id -> new ListedFact(require(id), Optional.empty())),
                this::derivedFacts,
                () -> everySum ? sums.further().all().map(Facts::toListed) : Stream.empty());
        return groups.flatMap(Supplier::get);
    }

    /** Names, with the years and dates of what has a name. */
    public Stream<Fact> names() {
        return names.ids().map(this::require);
    }

    /** Counts, sums over all years and what follows from rows together: all that are neither names nor of a single row. */
    public Stream<ListedFact> derivedFacts() {
        return Stream.concat(
                idsOfDerived().map(id -> new ListedFact(require(id), sum(id))),
                sumsOfStreamsAndAreas(scope -> true).map(Facts::toListed));
    }

    private static ListedFact toListed(SumFact sum) {
        return new ListedFact(sum.fact(), Optional.of(sum.sum()));
    }

    private Stream<SumFact> sumsOfStreamsAndAreas(Predicate<Scope> scopes) {
        return sums.further().ofStreamsAndAreas(scopes).filter(sum -> isOfItsOwn(sum.id()));
    }

    /** The ids in order of derivation, of single rows and of sums of streams and areas only those that are asked for. */
    public Stream<String> ids(Predicate<Statement> rows, Predicate<Scope> scopes) {
        Stream<String> sums = sumsOfStreamsAndAreas(scopes).map(SumFact::id);
        return Stream.of(names.ids(), idsOfRows(rows), idsOfDerived(), sums).flatMap(ids -> ids);
    }

    private Stream<String> idsOfRows(Predicate<Statement> rows) {
        return statements.ids(rows).filter(id -> !names.has(id));
    }

    private Stream<String> idsOfDerived() {
        return Stream.of(counts.ids(), sums.ids(), computed.ids())
                .flatMap(ids -> ids)
                .filter(this::isOfItsOwn);
    }

    private boolean isOfItsOwn(String id) {
        return !names.has(id) && statements.find(id).isEmpty();
    }

    /** The sums of a scope over all years, and of single years where these are asked for. Made one by one and not kept. */
    public Stream<SumFact> sums(Scope scope, boolean eachYear) {
        return sums.further().of(scope, eachYear);
    }

    /** Each stream in each area of which there are rows, by area. */
    public Stream<Scope> streamsInAreas() {
        return sums.further().streamsInAreas();
    }

    /** Which statements name which years; empty when no statement names one. */
    public Optional<Coverage> coverage() {
        return derived.coverage();
    }

    /** The parts of each whole, in the order of the file; may be empty. */
    public List<Parts> parts() {
        return derived.parts();
    }

    /** What other sources say on the same subjects, in the order of the file; may be empty. */
    public List<Alternative> alternatives() {
        return derived.alternatives();
    }

    private final class Ids extends AbstractSet<String> {

        @Override
        public Iterator<String> iterator() {
            return ids(row -> true, scope -> true).iterator();
        }

        @Override
        public int size() {
            return Math.toIntExact(ids(row -> true, scope -> true).count());
        }

        @Override
        public boolean contains(Object id) {
            return id instanceof String text && find(text).isPresent();
        }
    }
}
