package nl.overzicht.publish;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** An output that is kept in memory, for tests that render and do not publish. */
public final class Memory implements Output {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, WrittenFile> written = new ConcurrentHashMap<>();

    @Override
    public void write(String path, byte[] bytes) {
        add(path, bytes, OptionalInt.empty());
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        add(path, bytes, OptionalInt.of(pages));
    }

    private void add(String path, byte[] bytes, OptionalInt pages) {
        WrittenFile file = new WrittenFile(OutputPath.check(path), bytes.length, "", pages);
        if (written.putIfAbsent(path, file) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
        files.put(path, bytes);
    }

    @Override
    public Optional<WrittenFile> findWritten(String path) {
        return Optional.ofNullable(written.get(path));
    }

    @Override
    public byte[] read(String path) {
        return files.get(path);
    }
}
