package nl.overzicht.load.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import org.junit.jupiter.api.Test;

/** Rows read ahead by a second thread: all arrive in order, failures at their position, and few are in memory. */
class RowsAheadTest {

    private static final int MANY = 60_000;
    private static final String TEXT = "tekst van een cel";

    /** Numbered rows, up to one that cannot be read. */
    private static final class Numbered implements CellRows {

        private final int count;
        private final boolean fails;
        private final AtomicInteger taken = new AtomicInteger();
        private boolean closed;

        Numbered(int count, boolean fails) {
            this.count = count;
            this.fails = fails;
        }

        @Override
        public List<TableCell> next() {
            int number = taken.incrementAndGet();
            if (number > count && fails) {
                throw new UncheckedIOException(new IOException("gone"));
            }
            return number > count ? List.of() : List.of(new TableCell(new Location("a.csv", number, 1), TEXT + number));
        }

        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        public Location at() {
            return Location.of("a.csv");
        }

        @Override
        public boolean isGrid() {
            return false;
        }

        @Override
        public Optional<Finding> findWrongSeparator(TableCell head) {
            return Optional.empty();
        }

        @Override
        public String head(List<String> names) {
            return String.join(",", names);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void allRowsComeInOrderAndThenNoMore() {
        try (RowsAhead ahead = new RowsAhead(new Numbered(MANY, false))) {
            IntStream.rangeClosed(1, MANY)
                    .forEach(number ->
                            assertEquals(TEXT + number, ahead.next().get(0).text()));
            assertEquals(List.of(), ahead.next());
            assertEquals(List.of(), ahead.next());
        }
    }

    @Test
    void aFailureComesAfterTheRowsBeforeIt() {
        try (RowsAhead ahead = new RowsAhead(new Numbered(2, true))) {
            assertEquals(TEXT + 1, ahead.next().get(0).text());
            assertEquals(TEXT + 2, ahead.next().get(0).text());
            assertThrows(UncheckedIOException.class, ahead::next);
        }
    }

    /** Only a part of an endless file is in memory, and a reader that stops halfway ends the second thread. */
    @Test
    void noMoreIsTakenThanAFewBatches() throws InterruptedException {
        Numbered rows = new Numbered(Integer.MAX_VALUE, false);
        try (RowsAhead ahead = new RowsAhead(rows)) {
            assertEquals(TEXT + 1, ahead.next().get(0).text());
            int before = -1;
            while (before != rows.taken.get()) {
                before = rows.taken.get();
                Thread.sleep(200);
            }
            assertTrue(before < MANY, () -> rows.taken + " rows");
            assertFalse(rows.closed);
        }
        assertTrue(rows.closed);
    }
}
