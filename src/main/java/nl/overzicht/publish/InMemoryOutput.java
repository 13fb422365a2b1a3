package nl.overzicht.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** An output that is kept in memory and never published, to find out what would be printed where. */
public final class InMemoryOutput implements Output {

    private record File(WrittenFile written, byte[] bytes) {}

    private final SortedMap<String, File> files = new TreeMap<>();

    @Override
    public void write(String path, byte[] bytes) {
        keep(path, bytes, OptionalInt.empty());
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        keep(path, bytes, OptionalInt.of(pages));
    }

    private synchronized void keep(String path, byte[] bytes, OptionalInt pages) {
        WrittenFile written = new WrittenFile(OutputPath.check(path), bytes.length, Hash.of(bytes), pages);
        if (files.putIfAbsent(key(path), new File(written, bytes)) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
    }

    @Override
    public synchronized Optional<WrittenFile> findWritten(String path) {
        return Optional.ofNullable(files.get(key(path))).map(File::written);
    }

    @Override
    public synchronized byte[] read(String path) {
        File file = files.get(key(path));
        if (file == null) {
            throw new IllegalStateException("not written: " + path);
        }
        return file.bytes();
    }

    /** The paths of all that was written, sorted. */
    public synchronized List<String> paths() {
        return files.values().stream().map(file -> file.written().path()).toList();
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
