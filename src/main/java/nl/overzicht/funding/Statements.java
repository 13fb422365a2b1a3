package nl.overzicht.funding;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All statements of a programme in the order of the file, found by id, stream, area or whole without a search: tables of
 * a million rows are read. Immutable.
 */
public final class Statements extends AbstractList<Statement> implements RandomAccess {

    private final List<Statement> all;
    private final IdIndex byId;
    private final Map<String, List<Statement>> byStream;
    private final Map<String, List<Statement>> byArea;
    private final Map<String, List<Statement>> byWhole;
    private final Map<String, List<Statement>> byLeading;
    private final Map<String, Map<String, List<Statement>>> byStreamOfArea = new ConcurrentHashMap<>();

    /** @param statements in order; the first wins where an id occurs twice */
    public Statements(List<Statement> statements) {
        all = List.copyOf(statements);
        byId = new IdIndex(all);
        byStream = group(Statement::stream);
        byArea = group(Statement::area);
        byWhole = group(Statement::partOf);
        byLeading = group(Statement::sameAs);
    }

    private Map<String, List<Statement>> group(Function<Statement, Optional<String>> key) {
        return group(all, key);
    }

    private static Map<String, List<Statement>> group(List<Statement> rows, Function<Statement, Optional<String>> key) {
        return rows.stream()
                .filter(statement -> key.apply(statement).isPresent())
                .collect(Collectors.groupingBy(
                        statement -> key.apply(statement).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toUnmodifiableList()));
    }

    /** The statement with this id; empty: there is none. */
    public Optional<Statement> find(String id) {
        return byId.find(id);
    }

    /** The statements of a stream in the order of the file, also those of one area; may be empty. */
    public List<Statement> ofStream(String stream) {
        return byStream.getOrDefault(stream, List.of());
    }

    /** The statements of one area in the order of the file; may be empty. */
    public List<Statement> ofArea(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    /**
     * The statements of a stream in an area, in the order of the file; may be empty. The rows of an area are looked
     * through once, however many streams it has.
     */
    public List<Statement> of(String stream, String area) {
        return byStreamOfArea
                .computeIfAbsent(area, id -> group(ofArea(id), Statement::stream))
                .getOrDefault(stream, List.of());
    }

    /**
     * The parts of a whole, in the order of the file; may be empty.
     *
     * @param whole id of its statement
     */
    public List<Statement> partsOf(String whole) {
        return byWhole.getOrDefault(whole, List.of());
    }

    /**
     * What other sources say on the subject of a leading statement, in the order of the file; may be empty.
     *
     * @param leading id of that statement
     */
    public List<Statement> alternativesOf(String leading) {
        return byLeading.getOrDefault(leading, List.of());
    }

    @Override
    public Statement get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /**
     * The places of statements in the list, by id. At most half of the table is taken: eight to sixteen bytes for each of a
     * million statements, where a map would take forty.
     */
    private static final class IdIndex {

        private static final int SPREAD = 0x9E3779B1;

        private final List<Statement> all;
        /** One more than the place in the list, at the hash of the id or the first free one after it; 0: free. */
        private final int[] places;

        IdIndex(List<Statement> all) {
            this.all = all;
            this.places = new int[Integer.highestOneBit(Math.max(1, all.size())) * 4];
            for (int i = 0; i < all.size(); i++) {
                int slot = slot(all.get(i).id());
                if (places[slot] == 0) {
                    places[slot] = i + 1;
                }
            }
        }

        Optional<Statement> find(String id) {
            int place = places[slot(id)];
            return place == 0 ? Optional.empty() : Optional.of(all.get(place - 1));
        }

        /** Where an id is, or would be. */
        private int slot(String id) {
            int slot = id.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(places.length) + 1;
            while (places[slot] != 0 && !all.get(places[slot] - 1).id().equals(id)) {
                slot = (slot + 1) % places.length;
            }
            return slot;
        }
    }
}
