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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A build in the making. It is not in the output folder until it is published; if it is closed before that, it is
 * deleted. Safe for use by several threads.
 */
public final class Staging implements Output, AutoCloseable {

    private final WorkFolder place;
    private final Disk disk;
    private final BuildLock lock;

    /** The paths for which a write has begun, in lower case. */
    private final Set<String> reserved = ConcurrentHashMap.newKeySet();

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
        Path file = reserve(path);
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
        Path file = reserve(path);
        try {
            disk.write(file, bytes);
            files.put(key(path), new WrittenFile(path, bytes.length, Hash.of(bytes), pages));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file to write for a path that no other write has begun. */
    private Path reserve(String path) {
        Path file = place.fresh().resolve(OutputPath.check(path));
        if (!reserved.add(key(path))) {
            throw new IllegalStateException("written twice: " + path);
        }
        return file;
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
