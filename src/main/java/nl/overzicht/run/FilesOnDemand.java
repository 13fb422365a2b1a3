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
 * The files that a build would write. Each is rendered when it is first requested, together with the files that it depends on,
 * and kept in memory. A page that states the size of a document does not wait for that document: it shows the size in the
 * previous version until {@link #settle}. Safe for use by several threads.
 */
final class FilesOnDemand implements Output {

    private static final String PAGE = ".html";

    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Set<String> borrowed = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock pages = new ReentrantReadWriteLock();
    private final Map<String, WrittenFile> last;
    private final PublicationFiles publications;
    private volatile InMemoryOutput kept = new InMemoryOutput();

    /**
     * @param last properties of the files of the previous version, by path
     * @param publications builds the publications that write to this output
     */
    FilesOnDemand(Map<String, WrittenFile> last, Function<Output, PublicationFiles> publications) {
        this.last = last;
        this.publications = publications.apply(this);
    }

    /**
     * The bytes of a file as a build would write it, except that sizes of other files may be those of the previous version;
     * empty when there is no such file.
     */
    Optional<byte[]> find(String path) {
        pages.readLock().lock();
        try {
            return findWritten(path).filter(file -> file.path().equals(path)).map(file -> read(path));
        } finally {
            pages.readLock().unlock();
        }
    }

    /** Whether some page may state a property of another file as it was in the previous version. */
    boolean isProvisional() {
        return !borrowed.isEmpty();
    }

    /**
     * Renders the files whose properties were taken from the previous version. Gives whether a page may have stated a wrong
     * one; then all pages are rendered again when they are requested.
     */
    boolean settle() {
        boolean differ = false;
        for (String path : Set.copyOf(borrowed)) {
            differ |= !findWritten(path).equals(Optional.ofNullable(last.get(path)));
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
                WrittenFile file = kept.findWritten(path).orElseThrow();
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

    /** The properties of all files except pages, by path. */
    Map<String, WrittenFile> knownFiles() {
        Map<String, WrittenFile> known = new HashMap<>(last);
        kept.paths().stream()
                .filter(path -> !path.endsWith(PAGE))
                .forEach(path -> known.put(path, kept.findWritten(path).orElseThrow()));
        return known;
    }

    @Override
    public Optional<WrittenFile> describe(String path) {
        Optional<WrittenFile> made = kept.findWritten(path);
        if (made.isPresent() || !last.containsKey(path)) {
            return made.isPresent() ? made : findWritten(path);
        }
        borrowed.add(path);
        return Optional.of(last.get(path));
    }

    @Override
    public Optional<WrittenFile> findWritten(String path) {
        Optional<WrittenFile> before = kept.findWritten(path);
        if (before.isPresent()) {
            return before;
        }
        synchronized (locks.computeIfAbsent(path, key -> new Object())) {
            if (kept.findWritten(path).isEmpty()) {
                publications.write(path);
            }
        }
        return kept.findWritten(path);
    }

    @Override
    public byte[] read(String path) {
        findWritten(path);
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
