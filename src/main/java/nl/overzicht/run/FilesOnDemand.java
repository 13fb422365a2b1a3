package nl.overzicht.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.overzicht.publish.Kept;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Pieces;

/**
 * The files that a build would write, each rendered when it is first asked for, with those that it rests on, and kept in
 * memory. Safe for use by several threads.
 */
final class FilesOnDemand implements Output {

    private final Kept kept = new Kept();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Pieces pieces;

    /** @param pieces makes the files of this output */
    FilesOnDemand(Function<Output, Pieces> pieces) {
        this.pieces = pieces.apply(this);
    }

    @Override
    public Optional<Written> written(String path) {
        Optional<Written> before = kept.written(path);
        if (before.isPresent()) {
            return before;
        }
        synchronized (locks.computeIfAbsent(path, key -> new Object())) {
            if (kept.written(path).isEmpty()) {
                pieces.write(path);
            }
        }
        return kept.written(path);
    }

    @Override
    public byte[] read(String path) {
        return written(path).map(file -> kept.read(path)).orElseGet(() -> kept.read(path));
    }

    @Override
    public void write(String path, byte[] bytes) {
        kept.write(path, bytes);
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        kept.writeDocument(path, bytes, pages);
    }
}
