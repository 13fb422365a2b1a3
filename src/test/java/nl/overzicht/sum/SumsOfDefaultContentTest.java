package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.overzicht.DefaultReport;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;

/** The sums of the content of this repository are the totals that letter and site print, and no others. */
class SumsOfDefaultContentTest {

    private static final Measure AMOUNT = new Measure("amount", Quantity.EUR);

    private final Report report = DefaultReport.load();

    private Map<Status, Sum> sums() {
        return Sums.of(report.programme().statements(), Scope.PROGRAMME, unit -> false)
                .of(AMOUNT);
    }

    @Test
    void theyAreTheTotals() {
        Map<String, String> totals = new TreeMap<>();
        sums().forEach((status, sum) -> totals.put(
                status.id(),
                report.wording().quantity(sum.quantity().orElseThrow()).replace('\u00a0', ' ')));
        assertEquals(
                Map.of(
                        "agreed", "naar schatting €600 miljoen",
                        "made-available", "ruim €400 miljoen",
                        "granted", "ruim €208 miljoen",
                        "reserved", "€945 miljoen"),
                totals);
    }

    @Test
    void theyAreTheFacts() {
        sums().forEach((status, sum) ->
                assertEquals(sum.quantity(), Optional.of(number(report.facts().require("total." + status.id())))));
    }

    @Test
    void theyAreMarkedAsComputedAlike() {
        sums().forEach((status, sum) ->
                assertEquals(report.facts().require("total." + status.id()).computed(), sum.computed(), status.id()));
    }

    @Test
    void countedRowsAreThoseOfTheTotals() {
        sums().forEach((status, sum) -> assertEquals(
                new TreeSet<>(report.facts().require("total." + status.id()).statements()),
                new TreeSet<>(sum.counted().stream().map(row -> row.id()).toList()),
                status.id()));
    }

    private static Quantity number(Fact fact) {
        return ((FactValue.Number) fact.value()).quantity();
    }
}
