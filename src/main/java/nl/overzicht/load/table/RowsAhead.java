package nl.overzicht.load.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads the rows of a large file ahead in a second thread. Not usable when more than the rows is needed: questions about merged
 * cells would be answered for the row that was read last.
 */
public final class RowsAhead extends FilterRows {

    /** The number of characters in a batch of rows; several batches may be in memory. */
    private static final int BATCH = 200_000;

    private static final int BATCHES = 4;

    /** Rows, and how reading ended; there is no failure at the end of the file. */
    private record Batch(List<List<TableCell>> rows, boolean isLast, Optional<Throwable> failure) {}

    private final BlockingQueue<Batch> taken = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private Batch batch = new Batch(List.of(), false, Optional.empty());
    private int index;

    /** @param rows the rows, which no other code may use from now on */
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

    /** The size of a row in characters; a cell without text counts too, since it takes memory. */
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

    /** Stops reading; the reading thread then closes the file. */
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
