package nl.overzicht.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Polls files for changes. It does not use the notifications of the operating system: these differ between systems, do not
 * cover subfolders, and are missing in containers and on network shares. {@link ReloadSchedule} decides when a change counts.
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
     * Starts to watch.
     *
     * @param folders the folders to watch; they need not exist
     * @param first the files when they were last read
     * @param changed called after each change, always by the same thread
     */
    static FileWatcher begin(List<Path> folders, Snapshot first, Runnable changed) {
        FileWatcher watch = new FileWatcher(folders, first, changed);
        watch.thread.start();
        return watch;
    }

    private void look(Snapshot first) {
        Snapshot read = first;
        Snapshot last = first;
        ReloadSchedule pace = ReloadSchedule.START;
        while (sleep(pace.pause())) {
            long start = System.nanoTime();
            Snapshot now = Snapshot.of(folders);
            pace = pace.next(start, System.nanoTime() - start, !now.equals(last), !now.equals(read));
            last = now;
            if (pace.isSettled(start)) {
                read = now;
                pace = pace.read();
                changed.run();
            }
        }
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    /** Stops watching; a call for a change that is in progress is completed. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
