package nl.overzicht.report;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** The files of a publication, each made on demand, for callers that need only some of them. Thread-safe. */
@FunctionalInterface
public interface PublicationFiles {

    /**
     * Writes the file at a path of the output, and at most the files that are made together with it. Does nothing when
     * the publication has no such file.
     */
    void write(String path);

    /**
     * Files that are all made when one of them is first requested.
     *
     * @param paths whether a path is one of them
     * @param all writes them; called once
     */
    static PublicationFiles ofAll(Predicate<String> paths, Runnable all) {
        AtomicBoolean begun = new AtomicBoolean();
        return path -> {
            if (paths.test(path)) {
                synchronized (begun) {
                    if (!begun.getAndSet(true)) {
                        all.run();
                    }
                }
            }
        };
    }
}
