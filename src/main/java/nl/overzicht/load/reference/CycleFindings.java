package nl.overzicht.load.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.rule.StatementRule;

/**
 * STM-8, once for each cycle: at its first statement, with the number of statements. Takes time linear in the number of links.
 */
final class CycleFindings {

    private static final int DONE = 0;

    private record Step(Statement statement, Iterator<String> targets) {}

    private final Map<String, Statement> byId;
    private final Set<String> onCycles;
    private final Ids ids;
    private final Findings findings;
    private final List<Step> path = new ArrayList<>();
    private final Map<String, Integer> depths = new HashMap<>();

    /**
     * @param byId the statements to which others link
     * @param onCycles ids of statements on a cycle, or between two cycles
     * @param ids of all statements, for their locations
     */
    CycleFindings(Map<String, Statement> byId, Set<String> onCycles, Ids ids, Findings findings) {
        this.byId = byId;
        this.onCycles = onCycles;
        this.ids = ids;
        this.findings = findings;
    }

    /** Follows the links of a statement as far as they have not been followed before. */
    void follow(Statement start) {
        if (!depths.containsKey(start.id())) {
            step(start);
        }
        while (!path.isEmpty()) {
            Step last = path.get(path.size() - 1);
            if (last.targets.hasNext()) {
                arrive(last.targets.next());
            } else {
                depths.put(last.statement.id(), DONE);
                path.remove(path.size() - 1);
            }
        }
    }

    private void arrive(String id) {
        int depth = depths.getOrDefault(id, -1);
        if (depth < 0) {
            step(byId.get(id));
        } else if (depth > DONE) {
            report(path.subList(depth - 1, path.size()));
        }
    }

    private void step(Statement statement) {
        path.add(new Step(
                statement, targets(statement).filter(onCycles::contains).iterator()));
        depths.put(statement.id(), path.size());
    }

    private void report(List<Step> cycle) {
        Statement first = cycle.get(0).statement;
        String next = cycle.get(cycle.size() > 1 ? 1 : 0).statement.id();
        String column = first.partOf().filter(next::equals).isPresent() ? "part_of" : "same_as";
        findings.add(StatementRule.CIRCLE.at(ids.place(first.id(), column), column, next, cycle.size()));
    }

    /** The ids to which a statement links, {@code part_of} first. */
    static Stream<String> targets(Statement statement) {
        return Stream.of(statement.partOf(), statement.sameAs()).flatMap(Optional::stream);
    }
}
