package nl.overzicht.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Looks again and again whether files changed. Not by what the operating system reports, which differs between systems, knows
 * no folders below, and is silent in containers and on shares. {@link SavePace} decides when a change counts.
 */
final class FileWatcher implements AutoCloseable {

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
        SavePace pace = SavePace.START;
        while (rest(pace.pause())) {
            long start = System.nanoTime();
            Snapshot now = Snapshot.of(folders);
            pace = pace.after(start, System.nanoTime() - start, !now.equals(last), !now.equals(read));
            last = now;
            if (pace.isSettled(start)) {
                read = now;
                pace = pace.read();
                changed.run();
            }
        }
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
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
