package nl.overzicht.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.load.Loader;
import org.junit.jupiter.api.Test;

/** Rules of truth 3 and 4: nothing is filled in that no source says, and what we computed says so. */
class UnknownAmountsTest {

    private final Programme programme =
            new Loader().load(Path.of("content"), new Findings()).orElseThrow().programme();
    private final Facts facts = Facts.of(programme);

    @Test
    void anAmountForAPeriodHasNoAmountForAYear() {
        Facts single = Programmes.facts(Programmes.money("a", 300, Precision.STATED, Status.GRANTED));
        assertEquals(
                Set.of("300"),
                single.ids().stream()
                        .map(single::require)
                        .filter(fact -> fact.value() instanceof FactValue.Number)
                        .map(fact -> ((FactValue.Number) fact.value()).quantity())
                        .filter(quantity -> quantity.isMoney())
                        .map(quantity -> quantity.value().toPlainString())
                        .collect(Collectors.toSet()));
        assertFalse(single.ids().stream().anyMatch(id -> id.matches(".*20[0-9]{2}.*")));
    }

    @Test
    void onlyASourceThatSpeaksOfYearsGivesAYearlyAmount() {
        List<String> yearly = facts.ids().stream()
                .map(facts::require)
                .filter(fact -> fact.value() instanceof FactValue.Number number && number.perYear())
                .map(Fact::id)
                .toList();
        assertEquals(List.of("coalitie.amount", "coalitie.amount.available"), yearly);
    }

    @Test
    void aYearThatNoStatementNamesHasNone() {
        Coverage coverage = facts.coverage().orElseThrow();
        for (int year = 2036; year <= coverage.years().to(); year++) {
            assertEquals(List.of(), coverage.statementsOf(year));
        }
    }

    @Test
    void anEmptyStatusIsNoStatus() {
        Facts single = Programmes.facts(Programmes.money("a", 300, Precision.STATED, Status.UNSTATED));
        assertTrue(single.find("total.unstated").isPresent());
        assertTrue(single.find("total.granted").isEmpty());
    }

    @Test
    void whatWeComputedIsMarkedAndHasNoWordsOfASource() {
        for (String id : facts.ids()) {
            Fact fact = facts.require(id);
            boolean sum = id.startsWith("total.") && fact.statements().size() > 1;
            boolean ours = sum || id.endsWith(".total") || id.endsWith(".parts") || id.endsWith(".difference");
            assertTrue(fact.computed() || !ours, id);
            assertTrue(!fact.computed() || fact.words().isEmpty(), id);
        }
    }

    @Test
    void everyNumberOfAStatementKnowsItsRow() {
        for (Statement statement : programme.statements()) {
            Fact fact = facts.require(statement.id());
            assertEquals(List.of(statement.id()), fact.statements());
            assertEquals(statement.words(), fact.words());
            assertFalse(fact.computed(), fact::id);
        }
    }
}
