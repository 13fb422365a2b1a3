package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Wholes with the same coordinates and the narrower rows that share years with them: as few wholes together as the
 * narrower rows allow, so that too much in one year is not hidden by too little in the next.
 *
 * @param wholes one, or several whose years a narrower row spans
 * @param parts of these wholes, at least one
 */
record SharedYears(List<CountedRow> wholes, List<CountedRow> parts) {

    private static final Comparator<CountedRow> BY_FIRST_YEAR =
            Comparator.comparingInt(entry -> entry.years().spans().get(0).from());

    /**
     * @param wholes entries that share no years with each other
     * @param parts entries whose years are inside theirs together
     */
    static List<SharedYears> of(List<CountedRow> wholes, List<CountedRow> parts) {
        if (wholes.size() == 1 && !wholes.get(0).isYearly()) {
            return List.of(new SharedYears(wholes, parts));
        }
        List<CountedRow> pieces = wholes.stream()
                .flatMap(CountedRow::pieces)
                .sorted(BY_FIRST_YEAR)
                .toList();
        NavigableMap<Integer, Integer> indexes = new TreeMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            indexes.put(pieces.get(i).years().spans().get(0).from(), i);
        }
        return divide(pieces, parts.stream().flatMap(CountedRow::pieces).toList(), indexes);
    }

    private static List<SharedYears> divide(
            List<CountedRow> pieces, List<CountedRow> parts, NavigableMap<Integer, Integer> indexes) {
        boolean[] goesOn = new boolean[pieces.size()];
        List<List<CountedRow>> inside = new ArrayList<>();
        pieces.forEach(piece -> inside.add(new ArrayList<>(1)));
        for (CountedRow part : parts) {
            int first = indexes.floorEntry(part.years().spans().get(0).from()).getValue();
            int last =
                    indexes.floorEntry(part.years().span().orElseThrow().to()).getValue();
            inside.get(first).add(part);
            for (int i = first; i < last; i++) {
                goesOn[i] = true;
            }
        }
        return runs(pieces, inside, goesOn);
    }

    private static List<SharedYears> runs(List<CountedRow> pieces, List<List<CountedRow>> inside, boolean[] goesOn) {
        List<SharedYears> runs = new ArrayList<>();
        List<CountedRow> wholes = new ArrayList<>();
        List<CountedRow> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            wholes.add(pieces.get(i));
            parts.addAll(inside.get(i));
            if (!goesOn[i]) {
                if (!parts.isEmpty()) {
                    runs.add(new SharedYears(CountedRow.merge(wholes), CountedRow.merge(parts)));
                }
                wholes.clear();
                parts.clear();
            }
        }
        return runs;
    }
}
