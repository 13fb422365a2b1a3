package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.ProcessorTime;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wholes of wholes of wholes: time is linear in the rows, however many wholes are above a row and however many rows share them. */
@Tag("slow")
class LongChainsTest {

    private static final int WHOLES = 20_000;
    private static final Measure AMOUNT = new Measure("amount", "EUR");
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    @Test
    void manyPartsBelowALongChain() {
        List<String> rows = chain("part-of r%s ", "");
        assertEquals(WHOLES, countRows(rows, Scope.ofStream("wegen")));
        assertEquals(1, countRows(rows, Scope.PROGRAMME));
    }

    @Test
    void manyPartsBelowALongCycle() {
        List<String> rows = chain("part-of r%s ", "part-of r" + WHOLES + " ");
        assertEquals(WHOLES, countRows(rows, Scope.ofStream("wegen")));
        assertEquals(0, countRows(rows, Scope.ofStream("dijken")));
    }

    /** Each whole is part of the one before it, and as many parts are all of the last. */
    private static List<String> chain(String above, String aboveFirst) {
        List<String> rows = new ArrayList<>();
        rows.add("dijken " + aboveFirst + "1");
        IntStream.range(1, WHOLES).forEach(i -> rows.add("dijken " + above.formatted(i) + "1"));
        IntStream.range(0, WHOLES).forEach(i -> rows.add("wegen//p" + i + " " + above.formatted(WHOLES) + "1"));
        return rows;
    }

    private static int countRows(List<String> rows, Scope scope) {
        Statements statements = TestRow.of(rows);
        return ProcessorTime.atMost(
                ENOUGH,
                () -> Sums.of(statements, scope, unit -> false)
                        .of(AMOUNT, Status.GRANTED)
                        .map(sum -> sum.counted().size())
                        .orElse(0));
    }
}
