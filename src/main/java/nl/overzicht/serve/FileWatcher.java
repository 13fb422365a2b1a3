package nl.overzicht.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Looks again and again whether files changed. Not by what the operating system reports, which differs between systems, knows
 * no folders below, and is silent in containers and on shares. A change counts when nothing changed any more since the last
 * look, or where several changes followed each other, since some looks: a hundred saves in a second are one change.
 */
final class FileWatcher implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(40);

    /** A save is seen as one change, or as two when a look came in between; more are a row of saves. */
    private static final int ONE_SAVE = 2;

    private static final int LOOKS_AFTER_A_ROW = 8;

    /** How many times as long as a look a pause is, so that a large folder takes no more than this part of a processor. */
    private static final int REST = 20;

    /**
     * A look counts as at most this many times as long as the one before: one that the garbage collector held up would be followed by a
     * pause of up to half a second.
     */
    private static final int GROWTH = 2;

    /** Someone who saves all the time sees something after so long. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final List<Path> folders;
    private final Runnable changed;
    private final Thread thread;

    private FileWatcher(List<Path> folders, Snapshot first, Runnable changed) {
        this.folders = folders;
        this.changed = changed;
        this.thread = new Thread(() -> look(first), "overzicht-watch");
        thread.setDaemon(true);
    }

    /**
     * Begins to watch.
     *
     * @param folders which need not be there
     * @param first the files when they were last read
     * @param changed is called after each change, by one thread, never twice at once
     */
    static FileWatcher begin(List<Path> folders, Snapshot first, Runnable changed) {
        FileWatcher watch = new FileWatcher(folders, first, changed);
        watch.thread.start();
        return watch;
    }

    private void look(Snapshot first) {
        Snapshot read = first;
        Snapshot last = first;
        long since = 0;
        int changes = 0;
        int still = 0;
        long usual = 0;
        while (rest(Math.max(PAUSE.toNanos(), REST * usual))) {
            long start = System.nanoTime();
            Snapshot now = Snapshot.of(folders);
            long took = System.nanoTime() - start;
            usual = usual == 0 ? took : Math.min(took, GROWTH * usual);
            since = last.equals(read) ? start : since;
            boolean same = now.equals(last);
            changes += same ? 0 : 1;
            still = same ? still + 1 : 0;
            boolean quiet = still >= (changes > ONE_SAVE ? LOOKS_AFTER_A_ROW : 1);
            if (!now.equals(read) && (quiet || start - since > LONGEST.toNanos())) {
                read = now;
                changes = 0;
                changed.run();
            }
            last = now;
        }
    }

    private static boolean rest(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos).toMillis());
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    /** Ends it; a change that is being handled is finished. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
