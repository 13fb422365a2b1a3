package nl.overzicht.load.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The rows of a large file, taken from it by a second thread while the rows before are read. Not for a file of which more is asked
 * than its rows: what a cell is merged with is that of the row that was taken last.
 */
public final class RowsAhead extends FilterRows {

    /** Characters of the cells that are handed over together; a few times as many may be in memory. */
    private static final int BATCH = 200_000;

    private static final int BATCHES = 4;

    /** Rows, and what ended the reading: no failure at the end of the file. */
    private record Batch(List<List<TableCell>> rows, boolean isLast, Optional<Throwable> failure) {}

    private final BlockingQueue<Batch> taken = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private Batch batch = new Batch(List.of(), false, Optional.empty());
    private int index;

    /** @param rows used by no other code from now on */
    public RowsAhead(CellRows rows) {
        super(rows);
        this.thread = new Thread(this::take, "overzicht-rows");
        thread.setDaemon(true);
        thread.start();
    }

    private void take() {
        try {
            Batch next;
            do {
                next = nextBatch();
                taken.put(next);
            } while (!next.isLast);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch nextBatch() {
        List<List<TableCell>> some = new ArrayList<>();
        try {
            int size = 0;
            while (size < BATCH && !Thread.currentThread().isInterrupted()) {
                List<TableCell> row = rows.next();
                if (row.isEmpty()) {
                    return new Batch(some, true, Optional.empty());
                }
                some.add(row);
                size += size(row);
            }
            return new Batch(some, false, Optional.empty());
        } catch (RuntimeException | Error failed) {
            return new Batch(some, true, Optional.of(failed));
        }
    }

    /** A cell without text takes memory too. */
    private static int size(List<TableCell> row) {
        int size = 0;
        for (TableCell cell : row) {
            size += 1 + cell.text().length();
        }
        return size;
    }

    @Override
    public List<TableCell> next() {
        while (index == batch.rows.size() && !batch.isLast) {
            batch = await();
            index = 0;
        }
        if (index < batch.rows.size()) {
            return batch.rows.get(index++);
        }
        if (batch.failure.orElse(null) instanceof Error error) {
            throw error;
        }
        if (batch.failure.orElse(null) instanceof RuntimeException failed) {
            throw failed;
        }
        return List.of();
    }

    private Batch await() {
        try {
            return taken.take();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were read", ended);
        }
    }

    /** The file is closed when reading from it has ended. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException ended) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        super.close();
    }
}
