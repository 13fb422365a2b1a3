package nl.overzicht.funding;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All statements of a programme in the order of the file, found by id, stream, area or whole without a search: tables of
 * a million rows are read. Immutable.
 */
public final class Statements extends AbstractList<Statement> implements RandomAccess {

    private final List<Statement> all;
    private final Map<String, Statement> byId;
    private final Map<String, List<Statement>> byStream;
    private final Map<String, List<Statement>> byArea;
    private final Map<String, List<Statement>> byWhole;
    private final Map<String, List<Statement>> byLeading;

    /** @param statements in order; the first wins where an id stands twice */
    public Statements(List<Statement> statements) {
        all = List.copyOf(statements);
        byId = new HashMap<>(all.size() * 2);
        all.forEach(one -> byId.putIfAbsent(one.id(), one));
        byStream = grouped(Statement::stream);
        byArea = grouped(Statement::area);
        byWhole = grouped(Statement::partOf);
        byLeading = grouped(Statement::sameAs);
    }

    private Map<String, List<Statement>> grouped(Function<Statement, Optional<String>> key) {
        return all.stream()
                .filter(one -> key.apply(one).isPresent())
                .collect(Collectors.groupingBy(
                        one -> key.apply(one).orElseThrow(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** The statement with this id. */
    public Optional<Statement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The statements of a stream, also those of one area. */
    public List<Statement> ofStream(String stream) {
        return byStream.getOrDefault(stream, List.of());
    }

    /** The statements of one area. */
    public List<Statement> ofArea(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    /** The parts of a whole. */
    public List<Statement> partsOf(String whole) {
        return byWhole.getOrDefault(whole, List.of());
    }

    /** What other sources say on the matter of a leading statement. */
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
}
