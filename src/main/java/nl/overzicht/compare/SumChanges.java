package nl.overzicht.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.Wording;

/**
 * The sums over all years that changed. A sum of a single row in both reports is left out: the change of its statement
 * is listed.
 */
record SumChanges(Report before, Report after, Language language, UnaryOperator<String> words) {

    /** The changes in the programme and its streams, in the order of the later report, followed by streams that are gone. */
    List<Change> all() {
        Stream<Scope> streams = Stream.of(after, before)
                .flatMap(report -> report.programme().streams().stream())
                .map(stream -> stream.id())
                .distinct()
                .map(Scope::ofStream);
        return Stream.concat(Stream.of(Scope.PROGRAMME), streams)
                .flatMap(this::of)
                .toList();
    }

    /** The changes in single areas, in the order of the later report, followed by areas that are gone. */
    List<Change> ofAreas() {
        return Stream.of(after, before)
                .flatMap(report -> report.programme().areas().stream())
                .map(Area::id)
                .distinct()
                .map(Scope::ofArea)
                .flatMap(this::of)
                .toList();
    }

    private Stream<Change> of(Scope scope) {
        Map<String, Sum> was = sums(before, scope);
        Map<String, Sum> is = sums(after, scope);
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            change(id, scope, Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id)))
                    .ifPresent(changes::add);
        }
        return changes.stream();
    }

    private static Map<String, Sum> sums(Report report, Scope scope) {
        Sums sums = report.facts().sums().of(scope);
        Map<String, Sum> byId = new LinkedHashMap<>();
        for (Measure measure : sums.measures()) {
            sums.of(measure).values().forEach(sum -> byId.put(report.facts().id(scope, sum), sum));
        }
        return byId;
    }

    private Optional<Change> change(String id, Scope scope, Optional<Sum> was, Optional<Sum> is) {
        boolean ofOneRow = Stream.of(was, is)
                .flatMap(Optional::stream)
                .allMatch(sum -> sum.counted().size() == 1);
        Optional<Quantity> then = was.flatMap(Sum::quantity);
        Optional<Quantity> now = is.flatMap(Sum::quantity);
        if (ofOneRow || then.equals(now)) {
            return Optional.empty();
        }
        ChangeKind kind = was.isEmpty() ? ChangeKind.NEW : is.isEmpty() ? ChangeKind.GONE : ChangeKind.CHANGED;
        return Optional.of(new Change(
                kind,
                id,
                new SumTitle(words, statements(), wording())
                        .of(scope, is.or(() -> was).orElseThrow(), is.isPresent() ? after : before),
                words.apply(aspect(kind).key()),
                false,
                was.map(this::text).orElse(""),
                is.map(this::text).orElse(""),
                difference(then, now)));
    }

    private static Aspect aspect(ChangeKind kind) {
        return switch (kind) {
            case NEW -> Aspect.NEW;
            case GONE -> Aspect.GONE;
            case CHANGED -> Aspect.NUMBER;
        };
    }

    private String text(Sum sum) {
        return sum.inWords()
                .map(quantity -> mark(statements().number(quantity), sum.computed()))
                .orElseGet(() -> wording().amounts(sum.counted().size()));
    }

    private String difference(Optional<Quantity> was, Optional<Quantity> is) {
        return is.flatMap(now -> was.flatMap(now::minus))
                .filter(quantity -> quantity.value().signum() != 0)
                .map(quantity -> mark(wording().quantity(quantity), true))
                .orElse("");
    }

    private String mark(String text, boolean computed) {
        return computed ? text + " (" + wording().computedMark() + ")" : text;
    }

    private StatementWords statements() {
        return new StatementWords(after.programme(), wording());
    }

    private Wording wording() {
        return Wording.of(language);
    }
}
