package nl.overzicht.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.csv.Table;
import nl.overzicht.load.rule.Rule;

/** Checks how statements refer to each other: {@code part_of} and {@code same_as} never lead back, and lead to a leader. */
final class Links {

    private final Map<String, Table.Row> rows;
    private final Findings findings;

    /** @param rows the rows by the id of their statement, for the places */
    Links(Map<String, Table.Row> rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /** The same statements; those on a circle have lost their links, so that nobody follows it for ever. */
    List<Statement> check(List<Statement> statements) {
        Map<String, Statement> byId = Programme.byId(statements, Statement::id);
        Set<String> circle = circle(byId);
        List<Statement> sound = new ArrayList<>();
        for (Statement one : statements) {
            if (circle.contains(one.id())) {
                reportCircle(one, circle);
                sound.add(unlinked(one));
            } else {
                one.sameAs().map(byId::get).ifPresent(target -> checkLeading(one, target));
                sound.add(one);
            }
        }
        return sound;
    }

    /** What is left when statements that link nowhere, and then those that nobody links to, are taken away again and again. */
    private static Set<String> circle(Map<String, Statement> byId) {
        Map<String, List<String>> forward = new HashMap<>();
        Map<String, List<String>> backward = new HashMap<>();
        byId.forEach((id, one) -> links(one).filter(byId::containsKey).forEach(target -> {
            forward.computeIfAbsent(id, key -> new ArrayList<>()).add(target);
            backward.computeIfAbsent(target, key -> new ArrayList<>()).add(id);
        }));
        Set<String> left = new HashSet<>(byId.keySet());
        takeEnds(left, forward, backward);
        takeEnds(left, backward, forward);
        return left;
    }

    private static void takeEnds(Set<String> left, Map<String, List<String>> onward, Map<String, List<String>> back) {
        Map<String, Integer> degree = new HashMap<>();
        for (String id : left) {
            degree.put(id, (int) onward.getOrDefault(id, List.of()).stream()
                    .filter(left::contains)
                    .count());
        }
        Deque<String> ends =
                new ArrayDeque<>(left.stream().filter(id -> degree.get(id) == 0).toList());
        while (!ends.isEmpty()) {
            String end = ends.pop();
            left.remove(end);
            for (String id : back.getOrDefault(end, List.of())) {
                if (left.contains(id) && degree.merge(id, -1, Integer::sum) == 0) {
                    ends.push(id);
                }
            }
        }
    }

    private static Stream<String> links(Statement one) {
        return Stream.of(one.partOf(), one.sameAs()).flatMap(Optional::stream);
    }

    private void reportCircle(Statement one, Set<String> circle) {
        one.partOf().filter(circle::contains).ifPresent(id -> report(one, "part_of", id));
        one.sameAs().filter(circle::contains).ifPresent(id -> report(one, "same_as", id));
    }

    private void report(Statement one, String column, String id) {
        findings.add(Rule.CIRCLE.at(rows.get(one.id()).at(column), column, id));
    }

    private void checkLeading(Statement one, Statement target) {
        boolean past = target.role() == Statement.Role.HISTORY && one.role() == Statement.Role.CURRENT;
        if (target.sameAs().isEmpty() && !past) {
            return;
        }
        Text hint = target.sameAs()
                .map(leader -> Text.of("verwijs naar '%s'", "refer to '%s'", leader))
                .orElse(new Text(
                        "een uitspraak met role history leidt niet", "a statement with role history leads nothing"));
        Finding finding = Rule.NOT_LEADING.hinted(rows.get(one.id()).at("same_as"), hint, target.id());
        findings.add(finding);
    }

    private static Statement unlinked(Statement one) {
        return new Statement(
                one.id(),
                one.stream(),
                one.area(),
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
