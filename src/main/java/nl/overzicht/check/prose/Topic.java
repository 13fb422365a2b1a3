package nl.overzicht.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.sum.Scope;

/**
 * What a sentence is about by the names in it.
 *
 * @param streams ids of those that it names
 * @param areas ids of those that it names
 * @param programme whether it names the programme
 * @param years that it names one by one
 * @param total whether it is the total of a table that lists all that the total is of
 */
record Topic(Set<String> streams, Set<String> areas, boolean programme, Set<Integer> years, boolean total) {

    /** More pairs than this are a list of names, which says nothing of each stream in each area. */
    private static final int PAIRS = 100;

    /** What names nothing, perhaps but years. */
    static Topic unknown(Set<Integer> years) {
        return new Topic(Set.of(), Set.of(), false, years, false);
    }

    boolean namesNothing() {
        return streams.isEmpty() && areas.isEmpty() && years.isEmpty();
    }

    /** This and what the head of a column adds; of what neither names, what the caption names. */
    Topic with(Topic head, Topic caption) {
        Set<String> allStreams = joined(streams, head.streams, caption.streams);
        Set<String> allAreas = joined(areas, head.areas, caption.areas);
        boolean whole = allStreams.isEmpty() && allAreas.isEmpty() && (head.programme || caption.programme);
        return new Topic(allStreams, allAreas, programme || whole, joined(years, head.years, caption.years), total);
    }

    private static <T> Set<T> joined(Set<T> own, Set<T> head, Set<T> caption) {
        Set<T> all = new TreeSet<>(own);
        all.addAll(head);
        return all.isEmpty() ? caption : all;
    }

    /** The total of these; of the programme when they name nothing within it. */
    Topic asTotal() {
        return new Topic(streams, areas, streams.isEmpty() && areas.isEmpty(), years, true);
    }

    /** Each stream in each area, when the sentence names both. */
    List<Scope> pairs() {
        List<Scope> pairs = new ArrayList<>();
        if ((long) streams.size() * areas.size() <= PAIRS) {
            streams.forEach(stream -> areas.forEach(area -> pairs.add(Scope.of(stream, area))));
        }
        return pairs;
    }

    /** Each stream and each area. */
    List<Scope> single() {
        List<Scope> scopes = new ArrayList<>();
        streams.forEach(stream -> scopes.add(Scope.ofStream(stream)));
        areas.forEach(area -> scopes.add(Scope.ofArea(area)));
        return scopes;
    }

    /** The whole programme, when it is named or nothing within it is. */
    List<Scope> whole() {
        return programme || streams.isEmpty() && areas.isEmpty() ? List.of(Scope.PROGRAMME) : List.of();
    }

    /** All of these. */
    List<Scope> scopes() {
        List<Scope> scopes = pairs();
        scopes.addAll(single());
        scopes.addAll(whole());
        return scopes;
    }
}
