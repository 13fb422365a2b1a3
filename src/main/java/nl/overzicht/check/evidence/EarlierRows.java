package nl.overzicht.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.typed.Dates;

/**
 * Rows that are history, or that a later row replaces: they support a number only where the sentence refers to the
 * past.
 */
public final class EarlierRows {

    private final Programme programme;
    private final Facts facts;
    private final PastReferences references;
    private final Map<Scope, Map<String, Statement>> replaced = new HashMap<>();
    private final Map<Scope, Map<Choice, List<Statement>>> earlier = new HashMap<>();

    /** The earlier rows with one as-of date; without a date, all earlier rows. */
    record Choice(Optional<PartialDate> moment) {

        private static final Choice ALL = new Choice(Optional.empty());
    }

    public EarlierRows(Programme programme, Facts facts, Dates dates) {
        this.programme = programme;
        this.facts = facts;
        this.references = new PastReferences(dates);
    }

    /** The latest row that replaces this one; empty if there is none. */
    public Optional<Statement> replacement(Statement row) {
        return row.asOf().isEmpty() ? Optional.empty() : laterThan(row);
    }

    private Optional<Statement> laterThan(Statement row) {
        Scope scope = row.stream().isPresent() && row.area().isPresent()
                ? Scope.of(row.stream().get(), row.area().get())
                : row.stream()
                        .map(Scope::ofStream)
                        .or(() -> row.area().map(Scope::ofArea))
                        .orElse(Scope.PROGRAMME);
        Map<String, Statement> all = of(scope);
        Optional<Statement> last = Optional.ofNullable(all.get(row.id()));
        while (last.filter(later -> all.containsKey(later.id())).isPresent()) {
            last = last.map(later -> all.get(later.id()));
        }
        return last;
    }

    /** The replaced rows of a scope by their ids, each with the row that replaces it. */
    Map<String, Statement> of(Scope scope) {
        return replaced.computeIfAbsent(scope, key -> {
            Sums sums = facts.sums().once(key);
            Map<String, Statement> rows = new HashMap<>();
            sums.measures().stream()
                    .flatMap(measure -> sums.of(measure).values().stream())
                    .flatMap(sum -> sum.setAside().stream())
                    .filter(Sum.ReplacedRow::wholly)
                    .forEach(row -> rows.put(row.row().id(), row.by()));
            return rows;
        });
    }

    /** Whether a row of a scope is history, or is replaced by a later one. */
    boolean isEarlier(Scope scope, Statement row) {
        return PastReferences.isHistory(row) || of(scope).containsKey(row.id());
    }

    /**
     * The earlier rows of a scope that a sentence refers to, as choices of rows.
     *
     * <p>They are found by date, because a letter has many sentences and a scope many rows: testing each row for each
     * sentence takes too long.
     */
    List<Choice> choices(Scope scope, List<Statement> rows, Topic topic) {
        Map<Choice, List<Statement>> all = byMoment(scope, rows);
        return references.refersToHistory(topic)
                ? List.of(Choice.ALL)
                : all.keySet().stream()
                        .filter(choice -> choice.moment()
                                .filter(moment -> references.name(topic, moment))
                                .isPresent())
                        .toList();
    }

    /** The earlier rows of a scope that match a choice. */
    Stream<Statement> rows(Scope scope, List<Statement> rows, Choice choice) {
        return byMoment(scope, rows).getOrDefault(choice, List.of()).stream();
    }

    private Map<Choice, List<Statement>> byMoment(Scope scope, List<Statement> rows) {
        return earlier.computeIfAbsent(scope, newKey -> {
            Map<Choice, List<Statement>> byMoment = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> isEarlier(newKey, row))
                    .forEach(row -> Stream.concat(
                                    Stream.of(Choice.ALL),
                                    PastReferences.moments(row)
                                            .distinct()
                                            .map(moment -> new Choice(Optional.of(moment))))
                            .forEach(choice -> byMoment.computeIfAbsent(choice, key -> new ArrayList<>())
                                    .add(row)));
            return byMoment;
        });
    }

    /**
     * Whether a fact is based on earlier rows only, and the sentence refers to none of them. A sentence that names
     * neither stream nor area may refer to any history.
     */
    public boolean areAllOf(Topic topic, Fact fact) {
        return !fact.statements().isEmpty()
                && !FactIndex.isSum(fact)
                && fact.statements().stream()
                        .flatMap(id -> programme.statement(id).stream())
                        .allMatch(row -> isEarlier(row, topic) && !references.refersTo(topic, row));
    }

    private boolean isEarlier(Statement row, Topic topic) {
        boolean any = topic.streams().isEmpty() && topic.areas().isEmpty();
        return PastReferences.isHistory(row) ? !any : replacement(row).isPresent();
    }
}
