package nl.overzicht.narrative.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The parts of a report that have a number or can be referred to, in the order of the text. */
public final class Outline {

    private final List<OutlineEntry> entries;
    private final Map<Node, OutlineEntry> byNode = new IdentityHashMap<>();
    private final Map<String, OutlineEntry> byId = new HashMap<>();
    private final String annexMark;

    Outline(List<OutlineEntry> entries, String annexMark) {
        this.entries = List.copyOf(entries);
        this.annexMark = annexMark;
        entries.forEach(entry -> {
            byNode.put(entry.node(), entry);
            byId.put(entry.id(), entry);
        });
    }

    /** All entries, in the order of the text; may be empty. */
    public List<OutlineEntry> entries() {
        return entries;
    }

    /** The entry of a node; empty when it has none. */
    public Optional<OutlineEntry> of(Node node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** The entry with an id; empty when there is none. */
    public Optional<OutlineEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids, unordered, in a new set. */
    public Set<String> ids() {
        return new HashSet<>(byId.keySet());
    }

    /**
     * The mark of an annex with which a heading begins, including the colon; empty when the heading is not of an annex.
     */
    public Optional<String> annexMark(Heading heading) {
        return Optional.of(annexMark).filter(mark -> isAnnex(heading, mark));
    }

    static boolean isAnnex(Heading heading, String mark) {
        return heading.getLevel() == 1
                && heading.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith(mark);
    }
}
