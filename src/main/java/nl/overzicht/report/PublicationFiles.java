package nl.overzicht.report;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** The files of a publication for a caller that needs some of them, each made on demand. Safe for use by several threads. */
@FunctionalInterface
public interface PublicationFiles {

    /**
     * Writes the file at this path of the output, and at most what is made with it. Nothing when the publication has no
     * such file.
     */
    void write(String path);

    /**
     * Files that are all made as soon as one is requested.
     *
     * @param paths whether a path is one of them
     * @param all writes them; called once
     */
    static PublicationFiles together(Predicate<String> paths, Runnable all) {
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
