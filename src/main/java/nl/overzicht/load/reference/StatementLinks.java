package nl.overzicht.load.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.rule.StatementRule;

/**
 * Checks the links between statements: {@code part_of} and {@code same_as} must not form cycles, and must refer to a leading
 * statement, which is not itself a copy of another one.
 */
public final class StatementLinks {

    private final Ids ids;
    private final Findings findings;

    /** @param ids of all statements, for their locations */
    public StatementLinks(Ids ids, Findings findings) {
        this.ids = ids;
        this.findings = findings;
    }

    /**
     * Gives the statements in the same order. Those on a cycle lose their links, each cycle with a finding, so that code which
     * follows links always ends.
     */
    public List<Statement> check(List<Statement> statements) {
        List<Statement> linked = statements.stream()
                .filter(statement ->
                        statement.partOf().isPresent() || statement.sameAs().isPresent())
                .toList();
        if (linked.isEmpty()) {
            return statements;
        }
        Set<String> targets = linked.stream().flatMap(CycleFindings::targets).collect(Collectors.toSet());
        Map<String, Statement> byId = statements.stream()
                .filter(statement -> targets.contains(statement.id()))
                .collect(Collectors.toMap(Statement::id, statement -> statement, (first, second) -> first));
        return check(statements, byId, new LinkCycles(linked).ids());
    }

    private List<Statement> check(List<Statement> statements, Map<String, Statement> byId, Set<String> cycle) {
        List<Statement> sound = new ArrayList<>(statements.size());
        CycleFindings cycles = new CycleFindings(byId, cycle, ids, findings);
        for (Statement statement : statements) {
            if (cycle.contains(statement.id())) {
                cycles.follow(statement);
                sound.add(withoutLinks(statement));
            } else {
                statement.sameAs().map(byId::get).ifPresent(target -> checkLeading(statement, target));
                statement
                        .partOf()
                        .map(byId::get)
                        .filter(whole -> isPast(statement, whole))
                        .ifPresent(whole -> findings.add(
                                StatementRule.PART_OF_HISTORY.at(ids.place(statement.id(), "part_of"), whole.id())));
                sound.add(statement);
            }
        }
        return sound;
    }

    /** Whether a current statement links to one that is history, which is not allowed. */
    private static boolean isPast(Statement statement, Statement target) {
        return target.role() == Statement.Role.HISTORY && statement.role() == Statement.Role.CURRENT;
    }

    private void checkLeading(Statement statement, Statement target) {
        if (target.sameAs().isEmpty() && !isPast(statement, target)) {
            return;
        }
        Location at = ids.place(statement.id(), "same_as");
        findings.add(target.sameAs()
                .map(leader -> StatementRule.SAME_AS_FOLLOWER.at(at, target.id(), BilingualText.same(leader)))
                .orElseGet(() -> StatementRule.SAME_AS_HISTORY.at(at, target.id())));
    }

    private static Statement withoutLinks(Statement statement) {
        return new Statement(
                statement.id(),
                statement.stream(),
                statement.area(),
                statement.item(),
                statement.itemName(),
                statement.quantity(),
                statement.amount(),
                statement.status(),
                statement.role(),
                statement.period(),
                statement.per(),
                statement.asOf(),
                Optional.empty(),
                Optional.empty(),
                statement.source(),
                statement.words(),
                statement.note(),
                statement.price(),
                statement.budget());
    }
}
