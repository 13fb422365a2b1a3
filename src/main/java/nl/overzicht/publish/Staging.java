package nl.overzicht.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A build in the making. It is not in the output folder until it is published; if it is closed before that, it is
 * deleted. Safe for use by several threads.
 */
public final class Staging implements Output, AutoCloseable {

    private final WorkFolder place;
    private final Disk disk;
    private final BuildLock lock;
    private final Map<String, WrittenFile> files = new ConcurrentHashMap<>();

    Staging(WorkFolder place, Disk disk, BuildLock lock) {
        this.place = place;
        this.disk = disk;
        this.lock = lock;
    }

    WorkFolder place() {
        return place;
    }

    Collection<WrittenFile> files() {
        return files.values();
    }

    @Override
    public void write(String path, byte[] bytes) {
        write(path, bytes, OptionalInt.empty());
    }

    @Override
    public void write(String path, Content content) {
        Path file = place.fresh().resolve(OutputPath.check(path));
        if (files.containsKey(key(path))) {
            throw new IllegalStateException("written twice: " + path);
        }
        try {
            String hash = create(file, content);
            files.put(key(path), new WrittenFile(path, Files.size(file), hash, OptionalInt.empty()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String create(Path file, Content content) throws IOException {
        DigestOutputStream hashed = Hash.through(disk.create(file));
        try (hashed) {
            content.writeTo(hashed);
        }
        return Hash.of(hashed.getMessageDigest());
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        write(path, bytes, OptionalInt.of(pages));
    }

    private void write(String path, byte[] bytes, OptionalInt pages) {
        WrittenFile file = new WrittenFile(OutputPath.check(path), bytes.length, Hash.of(bytes), pages);
        if (files.putIfAbsent(key(path), file) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
        try {
            disk.write(place.fresh().resolve(path), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<WrittenFile> findWritten(String path) {
        return Optional.ofNullable(files.get(key(path)));
    }

    @Override
    public byte[] read(String path) {
        if (findWritten(path).isEmpty()) {
            throw new IllegalStateException("not written: " + path);
        }
        return place.read(path);
    }

    /** Deletes the workplace and lets another build begin. */
    @Override
    public void close() throws IOException {
        new Swap(place, disk).clearUnlessBegun();
        lock.release();
    }

    /** Only releases the lock, as the end of the process would. */
    void dropLock() throws IOException {
        lock.drop();
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
