package nl.overzicht.fact;

import static nl.overzicht.fact.Programmes.history;
import static nl.overzicht.fact.Programmes.money;
import static nl.overzicht.fact.Programmes.partOf;
import static nl.overzicht.fact.Programmes.sameAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import org.junit.jupiter.api.Test;

/** Rule of truth 2: what was agreed, granted and paid is never one number, and nothing is counted twice. */
class StatusTotalsTest {

    private final Random random = new Random(20260113);

    @Test
    void eachStatusHasItsOwnTotal() {
        List<Statement> statements = new ArrayList<>();
        List<Status> statuses = new ArrayList<>(Status.BUILT_IN);
        statuses.add(new Status("received", statuses.size(), "ontvangen", "", false, true));
        for (Status status : statuses) {
            statements.add(money("a." + status.id(), 1 + status.order(), Precision.STATED, status));
            statements.add(money("b." + status.id(), 1000, Precision.STATED, status));
        }
        Facts facts = Facts.of(Programmes.of(statements));
        assertEquals(statuses.size(), totals(facts).size());
        for (Sum total : totals(facts)) {
            BigDecimal expected = BigDecimal.valueOf(1001 + total.status().order());
            assertEquals(expected, total.quantity().orElseThrow().value());
            assertTrue(total.counted().stream().allMatch(line -> line.status() == total.status()));
        }
    }

    @Test
    void everyLeadingLineIsInOneTotalAndNothingElseIs() {
        for (int run = 0; run < 300; run++) {
            List<Statement> statements = statements(1 + random.nextInt(12));
            List<String> lines = new ArrayList<>();
            for (Sum total : totals(Facts.of(Programmes.of(statements)))) {
                total.counted().forEach(line -> lines.add(line.id()));
            }
            Set<String> leading = new HashSet<>();
            statements.stream().filter(Statement::isLeading).forEach(statement -> leading.add(statement.id()));
            assertEquals(leading, new HashSet<>(lines));
            assertEquals(leading.size(), lines.size());
        }
    }

    private static List<Sum> totals(Facts facts) {
        return facts.sums().mainSums(Scope.PROGRAMME);
    }

    private List<Statement> statements(int size) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Statement statement = money(
                    "s" + i,
                    random.nextInt(1_000_000),
                    any(Precision.values()),
                    any(Status.BUILT_IN.toArray(Status[]::new)));
            statements.add(
                    switch (i == 0 ? 0 : random.nextInt(5)) {
                        case 1 -> partOf("s0", statement);
                        case 2 -> sameAs("s0", statement);
                        case 3 -> history(statement);
                        default -> statement;
                    });
        }
        return statements;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void noFactIsATotalOfAll() {
        Facts facts = Programmes.facts(
                money("a", 1, Precision.STATED, Status.GRANTED), money("b", 2, Precision.STATED, Status.PAID));
        Set<String> totals = new HashSet<>(facts.ids());
        totals.removeIf(id -> !id.startsWith("total"));
        assertEquals(Set.of("total.granted", "total.paid"), totals);
    }

    @Test
    void partsAreUnderTheirWhole() {
        Facts facts = Programmes.facts(
                money("a", 400, Precision.MORE_THAN, Status.GRANTED),
                partOf("a", money("a.x", 300, Precision.STATED, Status.GRANTED)),
                partOf("a", money("a.y", 108, Precision.STATED, Status.GRANTED)));
        assertEquals(
                new BigDecimal("400"),
                totals(facts).get(0).quantity().orElseThrow().value());
        assertEquals(
                Precision.MORE_THAN,
                totals(facts).get(0).quantity().orElseThrow().precision());
        assertEquals(
                new BigDecimal("408"), facts.parts().get(0).sum().orElseThrow().value());
    }

    @Test
    void anAlternativeToAPartIsNoSecondPart() {
        Statement other = money("a.z", 301, Precision.STATED, Status.GRANTED);
        Facts facts = Programmes.facts(
                money("a", 400, Precision.MORE_THAN, Status.GRANTED),
                partOf("a", money("a.x", 300, Precision.STATED, Status.GRANTED)),
                partOf("a", money("a.y", 108, Precision.STATED, Status.GRANTED)),
                partOf("a", sameAs("a.x", other)),
                history(partOf("a", money("a.old", 50, Precision.STATED, Status.GRANTED))));
        assertEquals(2, facts.parts().get(0).parts().size());
        assertTrue(facts.parts().get(0).agree());
    }

    @Test
    void partsOfDifferentStatusAreNotAdded() {
        Facts facts = Programmes.facts(
                money("a", 400, Precision.STATED, Status.AGREED),
                partOf("a", money("a.x", 300, Precision.STATED, Status.COMMITTED)),
                partOf("a", money("a.y", 100, Precision.STATED, Status.PAID)));
        assertTrue(facts.parts().get(0).sum().isEmpty());
        assertTrue(facts.find("a.parts").isEmpty());
    }

    @Test
    void linesThatCannotBeAddedStandApart() {
        Facts facts = Programmes.facts(
                money("a", 400, Precision.AT_MOST, Status.GRANTED), money("b", 1, Precision.MORE_THAN, Status.GRANTED));
        Sum total = totals(facts).get(0);
        assertTrue(total.quantity().isEmpty());
        assertEquals(2, total.counted().size());
        assertTrue(facts.find("total.granted").isEmpty());
    }
}
