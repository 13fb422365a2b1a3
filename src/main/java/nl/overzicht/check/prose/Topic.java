package nl.overzicht.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overzicht.sum.Scope;

/**
 * What a sentence is about by the names in it.
 *
 * @param streams ids of those that it names
 * @param areas ids of those that it names
 * @param programme whether it names the programme
 * @param years that it names one by one
 */
record Topic(Set<String> streams, Set<String> areas, boolean programme, Set<Integer> years) {

    /** More pairs than this are a list of names, which says nothing of each stream in each area. */
    private static final int PAIRS = 100;

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
