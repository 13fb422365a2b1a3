package nl.overzicht.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.CheckedContent;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.load.Loader;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import org.junit.jupiter.api.Test;

/** The content of this repository: its numbers as its sources give them, and nothing wrong with it. */
class RealContentTest {

    private static final Path CONTENT = Path.of("content");

    private final Programme programme =
            new Loader().load(CONTENT, new Findings()).orElseThrow().programme();
    private final Facts facts = Facts.of(programme);
    private final FactText text = new FactText(Language.NL, programme.quantities());

    private String write(String id, FactForm form) {
        return text.write(facts.require(id), form).orElseThrow().replace('\u00a0', ' ');
    }

    private String plain(String id) {
        return write(id, FactForm.PLAIN);
    }

    @Test
    void oneDifferenceIsUnexplainedAndElseNothing() {
        List<Finding> found = CheckedContent.withItsPages(CONTENT).toSortedList();
        assertEquals(List.of("STM-23"), found.stream().map(Finding::code).toList());
        assertEquals(Severity.NOTICE, found.get(0).severity());
    }

    @Test
    void totalsByStatus() {
        assertEquals("naar schatting €600 miljoen", plain("total.agreed"));
        assertEquals("ruim €400 miljoen", plain("total.made-available"));
        assertEquals("ruim €208 miljoen", plain("total.granted"));
        assertEquals("€945 miljoen (berekend)", plain("total.reserved"));
        assertEquals(
                List.of(Status.AGREED, Status.MADE_AVAILABLE, Status.GRANTED, Status.RESERVED),
                facts.sums().mainSums(Scope.PROGRAMME).stream().map(Sum::status).toList());
    }

    @Test
    void theGrantedPartsAreUnderTheirWhole() {
        Parts parts = facts.parts().get(0);
        assertEquals("kansrijke-wijk.amount", parts.whole().id());
        assertEquals(new BigDecimal("408000000"), parts.sum().orElseThrow().value());
        assertTrue(parts.agree());
        assertEquals("€408 miljoen (berekend)", plain("kansrijke-wijk.amount.parts"));
    }

    @Test
    void alternatives() {
        Map<String, Alternative> byId = facts.alternatives().stream()
                .collect(Collectors.toMap(alternative -> alternative.other().id(), alternative -> alternative));
        assertEquals(3, byId.size());
        assertTrue(byId.get("woontop.areas.kamerstuk-105").differs());
        assertFalse(byId.get("woontop.areas.kamerstuk-105").isExplained());
        assertTrue(byId.get("pmg.age-max.regeling").isExplained());
        assertFalse(byId.get("coalitie.amount.available").differs());
        assertEquals("1 (berekend)", plain("woontop.areas.kamerstuk-105.difference"));
    }

    @Test
    void coverageReachesTheEndOfTheHorizon() {
        Coverage coverage = facts.coverage().orElseThrow();
        assertEquals(new Period(2025, 2042), coverage.years());
        assertEquals(Optional.of(new Period(2037, 2042)), coverage.horizonEnd());
        assertEquals(List.of("woontop.amount"), ids(coverage, 2025));
        assertEquals(List.of("woontop.amount", "pmg.amount", "coalitie.amount"), ids(coverage, 2029));
        assertEquals(List.of("coalitie.amount"), ids(coverage, 2035));
        assertEquals(List.of(), ids(coverage, 2036));
    }

    private static List<String> ids(Coverage coverage, int year) {
        return coverage.statementsOf(year).stream().map(Statement::id).toList();
    }

    @Test
    void everyForm() {
        assertEquals("€400 miljoen", write("kansrijke-wijk.amount", FactForm.BARE));
        assertEquals("Ruim €400 miljoen", write("kansrijke-wijk.amount", FactForm.SENTENCE));
        assertEquals("400.000.000", write("kansrijke-wijk.amount", FactForm.NUMBER));
        assertEquals("18 gebieden", write("woontop.areas", FactForm.FULL));
        assertEquals("€135 miljoen per jaar", write("coalitie.amount", FactForm.FULL));
        assertEquals("‘ruim €400 miljoen’", write("kansrijke-wijk.amount", FactForm.WORDS));
        assertEquals("2026 tot en met 2028", plain("kansrijke-wijk.period"));
        assertEquals("€945 miljoen (berekend)", plain("coalitie.amount.total"));
        assertEquals(Optional.empty(), text.write(facts.require("kansrijke-wijk.name"), FactForm.NUMBER));
    }

    @Test
    void countsOfItsOwnLists() {
        assertEquals("20 gebieden", write("areas.count", FactForm.FULL));
        assertEquals("19 gemeenten", write("municipalities.count", FactForm.FULL));
        assertEquals("4 geldstromen", write("streams.count", FactForm.FULL));
    }
}
