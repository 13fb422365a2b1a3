package nl.overzicht.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.choice.Fault.Kind;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.Programme;
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * Reads choices such as {@code stream=pmg,woontop;status=paid}. Each key and each value is looked up in the data.
 *
 * @param programme whose streams, areas and statuses can be chosen
 * @param sums sums of the programme
 */
public record ChoiceReader(Programme programme, ProgrammeSums sums) {

    /** A table only has rows and columns. */
    private static final int MOST_DIMENSIONS = 2;

    /** Reads the choice of a directive. Never fails: errors are returned as faults. */
    public ChoiceResult read(Directive directive) {
        if (!directive.isChosen()) {
            return new ChoiceResult(Selection.ALL, List.of());
        }
        KnownValues known = KnownValues.of(programme, sums);
        List<Fault> faults = new ArrayList<>();
        Map<ChoiceKey, Set<String>> written = writtenValues(directive, faults);
        Selection selection = new Selection(
                ids(written, ChoiceKey.STREAM, known.streams(), faults),
                ids(written, ChoiceKey.AREA, known.areas(), faults),
                Set.copyOf(findValues(written, ChoiceKey.STATUS, known.statuses(), faults)),
                years(written.getOrDefault(ChoiceKey.YEAR, Set.of()), known, faults),
                findValues(written, ChoiceKey.MEASURE, known.measures(), faults).stream()
                        .findFirst(),
                dimensions(written, faults),
                findValues(written, ChoiceKey.TABLE, KnownValues.YES_OR_NO, faults).stream()
                        .findFirst());
        return new ChoiceResult(selection, List.copyOf(faults));
    }

    /** The selection of a directive whose choice was checked; faults are ignored. */
    public Selection selection(Directive directive) {
        return read(directive).selection();
    }

    private static Map<ChoiceKey, Set<String>> writtenValues(Directive directive, List<Fault> faults) {
        Map<ChoiceKey, Set<String>> written = new EnumMap<>(ChoiceKey.class);
        List<ChoiceKey> keys = directive.keys();
        List<String> words = keys.stream().map(ChoiceKey::word).toList();
        for (String part : directive.choice().split(";", -1)) {
            int sign = part.indexOf('=');
            String word = (sign < 0 ? part : part.substring(0, sign)).strip();
            Optional<ChoiceKey> key = ChoiceKey.of(word).filter(keys::contains);
            if (sign < 0 || part.substring(sign + 1).isBlank()) {
                faults.add(new Fault(Kind.FORM, part.strip(), "", words));
            } else if (key.isEmpty()) {
                faults.add(new Fault(Kind.KEY, word, "", words));
            } else if (written.containsKey(key.get())) {
                faults.add(new Fault(Kind.TWICE, word, word, List.of()));
            } else {
                written.put(key.get(), values(word, part.substring(sign + 1), faults));
            }
        }
        return written;
    }

    private static Set<String> values(String key, String text, List<Fault> faults) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : text.split(",", -1)) {
            if (!values.add(value.strip())) {
                faults.add(new Fault(Kind.TWICE, key, value.strip(), List.of()));
            }
        }
        return values;
    }

    private static Set<String> ids(
            Map<ChoiceKey, Set<String>> written, ChoiceKey key, Collection<String> all, List<Fault> faults) {
        Set<String> values = written.getOrDefault(key, Set.of());
        values.stream()
                .filter(value -> !all.contains(value))
                .forEach(value -> faults.add(new Fault(Kind.VALUE, key.word(), value, List.copyOf(all))));
        return values;
    }

    private static <T> List<T> findValues(
            Map<ChoiceKey, Set<String>> written, ChoiceKey key, Map<String, T> all, List<Fault> faults) {
        return ids(written, key, all.keySet(), faults).stream()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
    }

    private static Set<Integer> years(Set<String> written, KnownValues known, List<Fault> faults) {
        Set<Integer> years = new LinkedHashSet<>();
        for (String value : written) {
            known.years(value)
                    .ifPresentOrElse(
                            span -> span.years().forEach(years::add),
                            () -> faults.add(
                                    new Fault(Kind.VALUE, ChoiceKey.YEAR.word(), value, known.yearsAsWords())));
        }
        return years;
    }

    /** Chosen years are not added together: each is shown separately, so the year is a dimension. */
    private static List<Dimension> dimensions(Map<ChoiceKey, Set<String>> written, List<Fault> faults) {
        List<Dimension> dimensions = new ArrayList<>(findValues(written, ChoiceKey.BY, KnownValues.DIMENSIONS, faults));
        if (written.containsKey(ChoiceKey.YEAR) && !dimensions.contains(Dimension.YEAR)) {
            dimensions.add(Dimension.YEAR);
        }
        if (dimensions.size() > MOST_DIMENSIONS) {
            faults.add(new Fault(Kind.MANY, ChoiceKey.BY.word(), "", List.of()));
        }
        return List.copyOf(dimensions);
    }
}
