package nl.overzicht.check.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.Dates;

/** Rows that a later one replaced: they support a number only where a sentence speaks of before. */
final class EarlierRows {

    private final Programme programme;
    private final Facts facts;
    private final Dates dates;
    private final Map<Scope, Map<String, Statement>> replaced = new HashMap<>();

    EarlierRows(Programme programme, Facts facts, Dates dates) {
        this.programme = programme;
        this.facts = facts;
        this.dates = dates;
    }

    /** The row that counts in the place of another, at the latest moment; empty when none does. */
    Optional<Statement> replacement(Statement row) {
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

    /** The rows of a scope that a later one replaces, each with that. */
    Map<String, Statement> of(Scope scope) {
        return replaced.computeIfAbsent(scope, its -> {
            Sums sums = facts.sums().of(its);
            Map<String, Statement> rows = new HashMap<>();
            sums.measures().stream()
                    .flatMap(measure -> sums.of(measure).values().stream())
                    .flatMap(sum -> sum.setAside().stream())
                    .filter(Sum.ReplacedRow::wholly)
                    .forEach(row -> rows.put(row.row().id(), row.by()));
            return rows;
        });
    }

    /** The ids of those of a scope that a sentence speaks of. */
    Set<String> spokenOf(Scope scope, Topic topic) {
        return of(scope).keySet().stream()
                .filter(id -> programme
                        .statement(id)
                        .filter(row -> speaksOf(topic, row))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether a sentence names the moment of a row, or speaks of history. */
    private boolean speaksOf(Topic topic, Statement row) {
        return row.asOf().filter(moment -> dates.name(topic.said(), moment)).isPresent()
                || Dates.speakOfHistory(topic.said());
    }

    /** Whether these are all that a fact is of, and the sentence does not speak of them. */
    boolean hold(Topic topic, Fact fact) {
        return !fact.statements().isEmpty()
                && !Known.isSum(fact)
                && fact.statements().stream()
                        .flatMap(id -> programme.statement(id).stream())
                        .allMatch(row -> replacement(row).isPresent() && !speaksOf(topic, row));
    }
}
