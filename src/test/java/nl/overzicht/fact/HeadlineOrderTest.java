package nl.overzicht.fact;

import static nl.overzicht.fact.Programmes.history;
import static nl.overzicht.fact.Programmes.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import org.junit.jupiter.api.Test;

/** No status leads where the sum of another is larger, unless the author says so. */
class HeadlineOrderTest {

    private static final Status RECEIVED = new Status("received", 3, "", "", false, true);

    @Test
    void theLargestSumLeadsInWhateverOrderItsRowsStand() {
        for (Status largest : Status.BUILT_IN) {
            List<Statement> rows = new ArrayList<>();
            Status.BUILT_IN.forEach(status ->
                    rows.add(money("a." + status.id(), status == largest ? 15_674 : 3_082, Precision.STATED, status)));
            rows.add(history(money("earlier", 90_000, Precision.STATED, Status.GRANTED)));
            assertEquals(largest, leading(rows, Status.BUILT_IN));
            Collections.reverse(rows);
            assertEquals(largest, leading(rows, Status.BUILT_IN));
        }
    }

    @Test
    void rowsOfOneStatusAreTakenTogetherAndNotThoseOfTwo() {
        List<Statement> rows = List.of(
                money("agreed", 70, Precision.STATED, Status.AGREED),
                money("granted.1", 40, Precision.STATED, Status.GRANTED),
                money("granted.2", 40, Precision.STATED, Status.GRANTED),
                money("unstated", 60, Precision.STATED, Status.UNSTATED));
        assertEquals(Status.GRANTED, leading(rows, Status.BUILT_IN));
        assertEquals(Status.AGREED, leading(rows.subList(0, 2), Status.BUILT_IN));
        assertEquals(Status.UNSTATED, leading(rows.subList(2, 4), Status.BUILT_IN), "not stated, and yet the larger");
    }

    @Test
    void ofEqualSumsTheFurthestLeads() {
        List<Statement> rows = Stream.of(Status.AGREED, Status.GRANTED, Status.PAID, Status.UNSTATED)
                .map(status -> money(status.id(), 100, Precision.STATED, status))
                .toList();
        assertEquals(Status.GRANTED, leading(rows, Status.BUILT_IN));
    }

    @Test
    void aMarkedStatusLeadsAndMoneyThatComesInOnlyAlone() {
        Status budgeted = new Status("budgeted", 0, "", "", false, false);
        Status awarded = new Status("awarded", 1, "", "", true, false);
        List<Statement> rows = List.of(
                money("received", 900, Precision.STATED, RECEIVED),
                money("budgeted", 100, Precision.STATED, budgeted),
                money("awarded", 1, Precision.STATED, awarded));
        List<Status> statuses = List.of(RECEIVED, budgeted, awarded);
        assertEquals(awarded, leading(rows, statuses));
        assertEquals(budgeted, leading(rows.subList(0, 2), statuses));
        assertEquals(RECEIVED, leading(rows.subList(0, 1), statuses));
    }

    private static Status leading(List<Statement> rows, List<Status> statuses) {
        List<Sum> headline = Facts.of(Programmes.of(rows, statuses)).sums().headline(Scope.PROGRAMME);
        return headline.get(0).status();
    }
}
