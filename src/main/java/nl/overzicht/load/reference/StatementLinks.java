package nl.overzicht.load.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.rule.StatementRule;

/** Checks how statements refer to each other: {@code part_of} and {@code same_as} never lead back, and lead to a leader. */
public final class StatementLinks {

    private final Ids ids;
    private final Findings findings;

    /** @param ids of all statements, for their places */
    public StatementLinks(Ids ids, Findings findings) {
        this.ids = ids;
        this.findings = findings;
    }

    /** The same statements; those on a cycle have lost their links, so that nobody follows it without end. */
    public List<Statement> check(List<Statement> statements) {
        List<Statement> linked = statements.stream()
                .filter(one -> one.partOf().isPresent() || one.sameAs().isPresent())
                .toList();
        if (linked.isEmpty()) {
            return statements;
        }
        Set<String> targets = linked.stream().flatMap(StatementLinks::targets).collect(Collectors.toSet());
        Map<String, Statement> byId = statements.stream()
                .filter(one -> targets.contains(one.id()))
                .collect(Collectors.toMap(Statement::id, one -> one, (first, second) -> first));
        return check(statements, byId, new LinkCycles(linked).ids());
    }

    private List<Statement> check(List<Statement> statements, Map<String, Statement> byId, Set<String> cycle) {
        List<Statement> sound = new ArrayList<>(statements.size());
        CycleFindings cycles = new CycleFindings(byId, cycle, ids, findings);
        for (Statement one : statements) {
            if (cycle.contains(one.id())) {
                cycles.follow(one);
                sound.add(unlinked(one));
            } else {
                one.sameAs().map(byId::get).ifPresent(target -> checkLeading(one, target));
                one.partOf()
                        .map(byId::get)
                        .filter(whole -> isPast(one, whole))
                        .ifPresent(whole -> findings.add(
                                StatementRule.PART_OF_HISTORY.at(ids.place(one.id(), "part_of"), whole.id())));
                sound.add(one);
            }
        }
        return sound;
    }

    /** What a statement links to, {@code part_of} first. */
    static Stream<String> targets(Statement one) {
        return Stream.of(one.partOf(), one.sameAs()).flatMap(Optional::stream);
    }

    /** What counts cannot lean on what is history alone. */
    private static boolean isPast(Statement one, Statement target) {
        return target.role() == Statement.Role.HISTORY && one.role() == Statement.Role.CURRENT;
    }

    private void checkLeading(Statement one, Statement target) {
        if (target.sameAs().isEmpty() && !isPast(one, target)) {
            return;
        }
        Location at = ids.place(one.id(), "same_as");
        findings.add(target.sameAs()
                .map(leader -> StatementRule.SAME_AS_FOLLOWER.at(at, target.id(), Text.same(leader)))
                .orElseGet(() -> StatementRule.SAME_AS_HISTORY.at(at, target.id())));
    }

    private static Statement unlinked(Statement one) {
        return new Statement(
                one.id(),
                one.stream(),
                one.area(),
                one.item(),
                one.itemName(),
                one.quantity(),
                one.amount(),
                one.status(),
                one.role(),
                one.period(),
                one.per(),
                one.asOf(),
                Optional.empty(),
                Optional.empty(),
                one.source(),
                one.words(),
                one.note(),
                one.price(),
                one.budget());
    }
}
