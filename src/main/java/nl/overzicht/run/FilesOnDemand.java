package nl.overzicht.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.report.PublicationFiles;

/**
 * The files that a build would write, each rendered when it is first asked for, with those that it rests on, and kept in
 * memory. A page that says how large a document is need not wait for it: it says what was known of the last one, until
 * {@link #settle}. Safe for use by several threads.
 */
final class FilesOnDemand implements Output {

    private static final String PAGE = ".html";

    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Set<String> borrowed = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock pages = new ReentrantReadWriteLock();
    private final Map<String, WrittenFile> last;
    private final PublicationFiles pieces;
    private volatile InMemoryOutput kept = new InMemoryOutput();

    /**
     * @param last what was known of the files of an earlier state, by path
     * @param pieces makes the files of this output
     */
    FilesOnDemand(Map<String, WrittenFile> last, Function<Output, PublicationFiles> pieces) {
        this.last = last;
        this.pieces = pieces.apply(this);
    }

    /** A file as a build would write it, but perhaps for what it says about the size of others; empty when there is none. */
    Optional<byte[]> find(String path) {
        pages.readLock().lock();
        try {
            return written(path).filter(file -> file.path().equals(path)).map(file -> read(path));
        } finally {
            pages.readLock().unlock();
        }
    }

    /** Whether a page may say about another file what it was in an earlier state. */
    boolean isProvisional() {
        return !borrowed.isEmpty();
    }

    /** Makes what pages say something of; whether a page may have been wrong, so that all are made again when asked for. */
    boolean settle() {
        boolean differ = false;
        for (String path : Set.copyOf(borrowed)) {
            differ |= !written(path).equals(Optional.ofNullable(last.get(path)));
            borrowed.remove(path);
        }
        if (differ) {
            forgetPages();
        }
        return differ;
    }

    private void forgetPages() {
        pages.writeLock().lock();
        try {
            InMemoryOutput others = new InMemoryOutput();
            for (String path : kept.paths()) {
                WrittenFile file = kept.written(path).orElseThrow();
                if (file.pages().isPresent()) {
                    others.writeDocument(path, kept.read(path), file.pages().getAsInt());
                } else if (!path.endsWith(PAGE)) {
                    others.write(path, kept.read(path));
                }
            }
            kept = others;
        } finally {
            pages.writeLock().unlock();
        }
    }

    /** What is known of all files but pages, by path. */
    Map<String, WrittenFile> known() {
        Map<String, WrittenFile> known = new HashMap<>(last);
        kept.paths().stream()
                .filter(path -> !path.endsWith(PAGE))
                .forEach(path -> known.put(path, kept.written(path).orElseThrow()));
        return known;
    }

    @Override
    public Optional<WrittenFile> described(String path) {
        Optional<WrittenFile> made = kept.written(path);
        if (made.isPresent() || !last.containsKey(path)) {
            return made.isPresent() ? made : written(path);
        }
        borrowed.add(path);
        return Optional.of(last.get(path));
    }

    @Override
    public Optional<WrittenFile> written(String path) {
        Optional<WrittenFile> before = kept.written(path);
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
        written(path);
        return kept.read(path);
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
